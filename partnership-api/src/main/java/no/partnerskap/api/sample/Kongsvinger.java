package no.partnerskap.api.sample;

import static no.partnerskap.api.sample.Registers.Municipality.KONGSVINGER;

import no.partnerskap.api.sample.Registers.Region;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.office.LeadershipModel;

/**
 * Story of a contested claim: "we discussed it" against "it was for information"; the owners resolve it in the end. Later they
 * amend their agreement, which has every clause that the guide names.
 */
final class Kongsvinger implements Story {
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId MUNICIPALITY = OwnerId.municipality(1);

    @Override
    public OfficeNumber office() {
        return new OfficeNumber("0402");
    }

    @Override
    public void tell(SampleSender sampleSender) {
        var founding = Founding.of(
                        sampleSender,
                        "Nav Kongsvinger",
                        Region.INNLANDET,
                        LeadershipModel.SINGLE_MUNICIPAL,
                        LanguageForm.BOKMAAL,
                        null,
                        KONGSVINGER)
                .agreement("2021-02-01", "2021-02-01", null, KongsvingerText.more())
                .delegated();
        sampleSender.on("2026-01-19");
        var change = ChangeStory.proposed(
                sampleSender,
                STATE,
                ChangeKind.TASK_MOVED,
                "Follow-up of employers moves to a team for the whole region",
                "2026-03-15",
                ChangeFigures.NONE);
        var meeting = MeetingStory.planned(sampleSender, STATE, "2026-02-03");
        sampleSender.on("2026-01-26");
        meeting.papersOn(change.number(), "Follow-up of employers");
        sampleSender.on("2026-02-03");
        int claim = change.metAt(MUNICIPALITY, Level.CONSULTED, "2026-02-03", meeting.number());
        sampleSender.on("2026-02-10");
        change.decided(STATE, "2026-02-10", Body.REGION_DIRECTOR, Founding.regionDirector());
        sampleSender.on("2026-02-12");
        change.contested(
                claim,
                MUNICIPALITY,
                founding.director(MUNICIPALITY),
                "It was an item of information, and the matter had been decided already");
        sampleSender.on("2026-03-30");
        change.agreedOn(claim, Level.INFORMED, MUNICIPALITY);
        new KongsvingerMeetings(sampleSender, founding.director(MUNICIPALITY)).play();
    }
}
