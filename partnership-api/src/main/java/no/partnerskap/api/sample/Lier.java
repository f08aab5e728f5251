package no.partnerskap.api.sample;

import static no.partnerskap.api.sample.Registers.Municipality.LIER;

import java.math.BigDecimal;
import java.util.List;
import no.partnerskap.api.sample.Registers.Region;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.office.LeadershipModel;

/**
 * Story of staff reductions. Change 1 is the first cost key. The state withdraws staff twice: once after a consultation, with a new
 * cost key, and once informing only afterwards.
 */
final class Lier implements Story {
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId MUNICIPALITY = OwnerId.municipality(1);
    private static final String EFFECT = "2026-03-01";

    @Override
    public OfficeNumber office() {
        return new OfficeNumber("0626");
    }

    @Override
    public void tell(SampleSender sampleSender) {
        var founding = Founding.of(
                        sampleSender,
                        "Nav Lier",
                        Region.VEST_VIKEN,
                        LeadershipModel.SINGLE_STATE,
                        LanguageForm.BOKMAAL,
                        null,
                        LIER)
                .agreement("2021-02-01", "2021-02-01", null);
        var cost = new SharedCost(sampleSender);
        cost.founded(founding, "2021-02-15", "2021-03-01", "10.00", "10.00");
        founding.delegated().renumbered(LIER);
        cost.settled();
        consulted(sampleSender, founding);
        var told = decidedAlone(sampleSender);
        var key = newKey(sampleSender, cost);
        sampleSender.on("2026-02-10");
        told.toldLeader(MUNICIPALITY);
        sampleSender.on("2026-02-12");
        key.decided(MUNICIPALITY, "2026-02-10", Body.MUNICIPAL_COUNCIL, Founding.council(MUNICIPALITY));
        informedAfterEffect(sampleSender, told, founding);
        sampleSender.on("2026-03-16");
        cost.counted("2026-03-16", "6.00", "10.00");
    }

    /** Change 2: a letter with time to answer, an answer, a meeting, and only then the decision. */
    private static void consulted(SampleSender sampleSender, Founding founding) {
        sampleSender.on("2025-12-12");
        var change = withdrawal(sampleSender, "2.0 FTE from reception to a regional contact centre");
        int letter = change.wrote(MUNICIPALITY, Level.CONSULTED, "2026-01-09");
        var meeting = MeetingStory.planned(sampleSender, STATE, "2026-01-14");
        sampleSender.on("2026-01-06");
        meeting.papersOn(change.number(), "Staffing of the reception");
        sampleSender.on("2026-01-08");
        change.answered(letter, MUNICIPALITY, founding.director(MUNICIPALITY));
        sampleSender.on("2026-01-14");
        meeting.held(List.of(STATE, MUNICIPALITY), List.of(Founding.regionDirector(), founding.director(MUNICIPALITY)))
                .minutesWritten();
        change.metAt(MUNICIPALITY, Level.CONSULTED, "2026-01-14", meeting.number());
        sampleSender.on("2026-01-16");
        meeting.minutesApprovedBy(STATE, MUNICIPALITY);
        sampleSender.on("2026-01-20");
        change.decided(STATE, "2026-01-20", Body.REGION_DIRECTOR, Founding.regionDirector());
    }

    /** Change 3: decided first; before it took effect only the office leader was informed. */
    private static ChangeStory decidedAlone(SampleSender sampleSender) {
        var change = withdrawal(sampleSender, "2.0 FTE to a regional unit for work assessment");
        sampleSender.on("2026-01-21");
        change.decided(STATE, "2026-01-20", Body.REGION_DIRECTOR, Founding.regionDirector());
        return change;
    }

    /** Change 4: a percentage key in place of the key by FTE; the council approves it some days after the region. */
    private static ChangeStory newKey(SampleSender sampleSender, SharedCost cost) {
        sampleSender.on("2026-01-26");
        var key = ChangeStory.of(sampleSender, STATE, 4, cost.halvesProposed(EFFECT));
        sampleSender.on("2026-02-02");
        key.decided(STATE, "2026-02-02", Body.REGION_DIRECTOR, Founding.regionDirector());
        return key;
    }

    /** Change 3 again: a letter sent after it took effect. */
    private static void informedAfterEffect(SampleSender sampleSender, ChangeStory change, Founding founding) {
        sampleSender.on("2026-03-05");
        int letter = change.wrote(MUNICIPALITY, Level.INFORMED, null);
        sampleSender.on("2026-03-09");
        change.acknowledged(letter, MUNICIPALITY, founding.director(MUNICIPALITY));
    }

    private static ChangeStory withdrawal(SampleSender sampleSender, String summary) {
        var two = new ChangeFigures(new Fte(new BigDecimal("2.00")), null);
        return ChangeStory.proposed(sampleSender, STATE, ChangeKind.STAFFING_REDUCTION, summary, EFFECT, two);
    }
}
