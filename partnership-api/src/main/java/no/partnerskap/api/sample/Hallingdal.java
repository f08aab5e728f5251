package no.partnerskap.api.sample;

import static no.partnerskap.api.sample.Registers.Municipality.AL;
import static no.partnerskap.api.sample.Registers.Municipality.FLA;
import static no.partnerskap.api.sample.Registers.Municipality.GOL;
import static no.partnerskap.api.sample.Registers.Municipality.HEMSEDAL;
import static no.partnerskap.api.sample.Registers.Municipality.HOL;
import static no.partnerskap.api.sample.Registers.Municipality.NESBYEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.partnerskap.api.sample.Registers.Municipality;
import no.partnerskap.api.sample.Registers.Region;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.HoldMediation;
import no.partnerskap.core.dispute.DisputeCommand.OpenBoardCase;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputeCommand.StatePosition;
import no.partnerskap.core.dispute.DisputeCommand.SubmitStatement;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.LeadershipModel;

/** Story of a dispute: seven owners cannot agree on a cost key; local talks, the county governor, and a board that sets the term. */
final class Hallingdal implements Story {
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId HOST = OwnerId.municipality(3);
    private static final Municipality[] MUNICIPALITIES = {FLA, NESBYEN, GOL, HEMSEDAL, AL, HOL};
    private static final String COUNTY_GOVERNOR = "COUNTY_GOVERNOR";
    private static final String BOARD = "BOARD";

    @Override
    public OfficeNumber office() {
        return new OfficeNumber("0617");
    }

    @Override
    public void tell(SampleSender sampleSender) {
        var founding = Founding.of(
                        sampleSender,
                        "Nav Hallingdal",
                        Region.VEST_VIKEN,
                        LeadershipModel.SINGLE_MUNICIPAL,
                        LanguageForm.NYNORSK,
                        GOL,
                        MUNICIPALITIES)
                .agreement("2021-02-01", "2021-02-01", null)
                .delegated()
                .renumbered(MUNICIPALITIES);
        var change = wanted(sampleSender, founding);
        var dispute = raised(sampleSender, change);
        mediated(sampleSender, dispute);
        decided(sampleSender, dispute);
    }

    /** The state proposes a key by FTE; two meetings reach no agreement. */
    private static ChangeStory wanted(SampleSender sampleSender, Founding founding) {
        sampleSender.on("2026-02-24");
        var change = ChangeStory.proposed(
                sampleSender,
                STATE,
                ChangeKind.COST_KEY_ADJUSTMENT,
                "A cost key by FTE in place of fixed shares",
                "2026-10-01",
                ChangeFigures.NONE);
        for (var day : List.of("2026-03-10", "2026-04-09")) {
            var meeting = MeetingStory.planned(sampleSender, STATE, day).papersOn(change.number(), "The cost key");
            sampleSender.on(day);
            meeting.held(owners(), mandates(founding)).minutesWritten();
        }
        return change;
    }

    private static String position(OwnerId owner) {
        return SAMPLE
                + (owner.isState()
                        ? "A key by FTE, counted anew each year"
                        : "Fixed shares, half of the cost for the state");
    }

    private static DisputeNumber raised(SampleSender sampleSender, ChangeStory change) {
        sampleSender.on("2026-04-14");
        var positions = new TreeMap<OwnerId, String>();
        owners().forEach(owner -> positions.put(owner, position(owner)));
        var term = new DisputedTerm("cost-key", change.number(), positions);
        var submission = sampleSender.letter(HOST, "Submission to the county governor");
        return new DisputeNumber(sampleSender.by(
                HOST, new RaiseDispute(sampleSender.office(), HOST, sampleSender.now(), submission, List.of(term))));
    }

    /** The state writes to the governor; then every owner but the host, which has, states its own position. */
    private static void mediated(SampleSender sampleSender, DisputeNumber dispute) {
        sampleSender.on("2026-05-05");
        var statement = sampleSender.letter(STATE, "Statement of the state");
        sampleSender.by(
                STATE, new SubmitStatement(sampleSender.office(), dispute, STATE, sampleSender.now(), statement));
        owners().stream()
                .filter(owner -> !owner.equals(HOST))
                .forEach(owner -> sampleSender.by(
                        owner,
                        new StatePosition(
                                sampleSender.office(),
                                dispute,
                                owner,
                                sampleSender.now(),
                                "cost-key",
                                position(owner))));
        sampleSender.on("2026-05-28");
        sampleSender.as(COUNTY_GOVERNOR, new HoldMediation(sampleSender.office(), dispute, sampleSender.now()));
        sampleSender.on("2026-06-11");
        sampleSender.as(COUNTY_GOVERNOR, new FailMediation(sampleSender.office(), dispute, sampleSender.now()));
    }

    private static void decided(SampleSender sampleSender, DisputeNumber dispute) {
        sampleSender.on("2026-06-16");
        sampleSender.as(BOARD, new OpenBoardCase(sampleSender.office(), dispute, sampleSender.now()));
        sampleSender.on("2026-09-14");
        var term = new SetTerm(
                "cost-key",
                SAMPLE + "The state bears half, the municipalities the other half; looked at again each year",
                shares("50", "3", "7.5", "11.5", "6", "11.5", "10.5"));
        sampleSender.as(
                BOARD, new RecordBoardDecision(sampleSender.office(), dispute, sampleSender.now(), List.of(term)));
    }

    private static CostShares shares(String... percent) {
        var shares = new TreeMap<OwnerId, BigDecimal>();
        for (int i = 0; i < percent.length; i++) {
            shares.put(owners().get(i), new BigDecimal(percent[i]));
        }
        return new CostShares(shares);
    }

    private static List<OwnerId> owners() {
        var owners = new ArrayList<>(List.of(STATE));
        for (int i = 1; i <= MUNICIPALITIES.length; i++) {
            owners.add(OwnerId.municipality(i));
        }
        return owners;
    }

    private static List<MandateNumber> mandates(Founding founding) {
        return owners().stream()
                .map(owner -> owner.isState() ? Founding.regionDirector() : founding.director(owner))
                .toList();
    }
}
