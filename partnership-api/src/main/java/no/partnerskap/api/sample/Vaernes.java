package no.partnerskap.api.sample;

import static no.partnerskap.api.sample.Registers.Municipality.FROSTA;
import static no.partnerskap.api.sample.Registers.Municipality.MERAKER;
import static no.partnerskap.api.sample.Registers.Municipality.SELBU;
import static no.partnerskap.api.sample.Registers.Municipality.STJORDAL;
import static no.partnerskap.api.sample.Registers.Municipality.TYDAL;

import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.api.sample.Registers.Region;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.office.LeadershipModel;

/** Story of a late record: a discussion between two owners in January that was recorded only in April. */
final class Vaernes implements Story {
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId HOST = OwnerId.municipality(4);

    @Override
    public OfficeNumber office() {
        return new OfficeNumber("1783");
    }

    @Override
    public void tell(SampleSender sampleSender) {
        Founding.of(
                        sampleSender,
                        "Nav Værnes",
                        Region.TRONDELAG,
                        LeadershipModel.SINGLE_MUNICIPAL,
                        LanguageForm.NEUTRAL,
                        STJORDAL,
                        SELBU,
                        TYDAL,
                        MERAKER,
                        STJORDAL,
                        FROSTA)
                .agreement("2021-02-01", "2021-02-01", null)
                .delegated();
        sampleSender.on("2025-12-15");
        var meeting = MeetingStory.planned(sampleSender, HOST, "2026-01-05");
        var change = ChangeStory.proposed(
                sampleSender,
                HOST,
                ChangeKind.BUDGET_FRAME,
                "Stjørdal cuts its own part of the budget by 3 percent",
                "2026-03-01",
                ChangeFigures.NONE,
                others());
        sampleSender.on("2025-12-19");
        meeting.papersOn(change.number(), "Budget of Stjørdal");
        sampleSender.on("2026-02-05");
        change.decided(HOST, "2026-02-05", Body.MUNICIPAL_COUNCIL, Founding.council(HOST));
        sampleSender.on("2026-04-20");
        int claim = change.metAt(STATE, Level.CONSULTED, "2026-01-05", meeting.number());
        sampleSender.on("2026-05-02");
        change.acknowledged(claim, STATE, Founding.regionDirector());
    }

    private static Map<OwnerId, String> others() {
        var unaffected = new TreeMap<OwnerId, String>();
        for (int i = 1; i <= 5; i++) {
            unaffected.put(OwnerId.municipality(i), SAMPLE + "Each municipality has a budget of its own");
        }
        unaffected.remove(HOST);
        return unaffected;
    }
}
