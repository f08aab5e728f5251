package no.partnerskap.api.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseFields.CostSharing;
import no.partnerskap.core.agreement.ClauseFields.Premises;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.costkey.CostBasis;
import no.partnerskap.core.costkey.CostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AskedTerms;
import no.partnerskap.core.costkey.CostKeyCommand.ConfirmSettlement;
import no.partnerskap.core.costkey.CostKeyCommand.RecordFteCount;
import no.partnerskap.core.costkey.CostKeyCommand.ReviewCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.Settle;
import no.partnerskap.core.costkey.KeyText;
import no.partnerskap.core.costkey.SettledCost;
import no.partnerskap.core.costkey.SettlementNumber;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/** Cost sharing of two owners in the sample: NOK 3 600 000 a year, first by FTE and later half each. */
final class SharedCost {
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId MUNICIPALITY = OwnerId.municipality(1);
    private static final AgreementNumber OPERATIONS = new AgreementNumber(2);
    private static final Nok A_YEAR = Nok.of("3600000.00");
    private final SampleSender sampleSender;

    SharedCost(SampleSender sampleSender) {
        this.sampleSender = sampleSender;
    }

    /** The operations agreement under the partnership agreement, and its first key, by the staff counted that day. */
    void founded(Founding founding, String on, String from, String state, String municipality) {
        sampleSender.on(on);
        founding.enacted(new Terms(
                AgreementKind.OPERATIONS,
                LocalDate.parse(from),
                null,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                sampleSender.letter(STATE, "Operations agreement"),
                List.of(
                        FoundingText.clause(
                                "Sharing of cost",
                                "Rent, running cost and maintenance are shared by a key that is reviewed each year.",
                                new CostSharing("By staff", List.of("Rent", "Running cost", "Maintenance"), 2, true)),
                        FoundingText.clause(
                                "Premises",
                                "The municipality lets the premises to the office as one tenant.",
                                new Premises("Lease with the municipality", "Through the office leader", null))),
                new AgreementNumber(1)));
        counted(on, state, municipality);
        var key = CostKey.of(CostBasis.FTE, both(state, municipality));
        var summary = "A key by staff, " + oneDecimal(state) + " and " + oneDecimal(municipality) + " FTE";
        var text = proposed(summary, from, key, LocalDate.parse(on));
        approved(1, STATE, on, text);
        approved(1, MUNICIPALITY, on, text);
    }

    private static BigDecimal oneDecimal(String fte) {
        return new BigDecimal(fte).setScale(1);
    }

    /** Each owner's record that they looked at the key in a meeting today and keep it. */
    void reviewedIn(MeetingNumber meeting) {
        for (var owner : List.of(STATE, MUNICIPALITY)) {
            sampleSender.by(
                    owner,
                    new ReviewCostKey(
                            sampleSender.office(),
                            owner,
                            OPERATIONS,
                            sampleSender.now(),
                            meeting,
                            Story.SAMPLE + "The key is kept for another year"));
        }
    }

    /** Settles a year by the key, with the advances each has paid. */
    void settled() {
        sampleSender.on("2025-02-03");
        int number = sampleSender.by(
                STATE,
                new Settle(
                        sampleSender.office(),
                        STATE,
                        OPERATIONS,
                        LocalDate.parse("2024-01-01"),
                        LocalDate.parse("2025-01-01"),
                        List.of(new SettledCost(Story.SAMPLE + "Shared cost of 2024", Nok.of("3642150.75"))),
                        new TreeMap<>(Map.of(STATE, Nok.of("1800000.00"), MUNICIPALITY, Nok.of("1800000.00"))),
                        null));
        sampleSender.on("2025-02-17");
        sampleSender.by(
                MUNICIPALITY, new ConfirmSettlement(sampleSender.office(), new SettlementNumber(number), MUNICIPALITY));
    }

    /** Half each whatever the staff, from a day on; carried by the change that it opens. */
    String halvesProposed(String effectiveOn) {
        return proposed(
                "A percentage key of 50/50 in place of the key by FTE",
                effectiveOn,
                CostKey.of(CostBasis.PERCENT, both("50.0000", "50.0000")),
                null);
    }

    void counted(String on, String state, String municipality) {
        var fte = new TreeMap<>(
                Map.of(STATE, new Fte(new BigDecimal(state)), MUNICIPALITY, new Fte(new BigDecimal(municipality))));
        sampleSender.by(
                MUNICIPALITY,
                new RecordFteCount(
                        sampleSender.office(),
                        MUNICIPALITY,
                        LocalDate.parse(on),
                        fte,
                        sampleSender.letter(MUNICIPALITY, "Count of staff")));
    }

    /** Proposes a key, and gives the hash by which it is approved. */
    private String proposed(String summary, String effectiveOn, CostKey key, @Nullable LocalDate countedOn) {
        sampleSender.by(
                STATE,
                new AdjustCostKey(
                        sampleSender.office(),
                        STATE,
                        OPERATIONS,
                        null,
                        new OpenedChange(Story.SAMPLE + summary, LocalDate.parse(effectiveOn)),
                        asked(key, countedOn)));
        return new KeyText(
                        OPERATIONS,
                        LocalDate.parse(effectiveOn),
                        asked(key, countedOn).orElse(12, 5))
                .sha256();
    }

    private static AskedTerms asked(CostKey key, @Nullable LocalDate countedOn) {
        return new AskedTerms(key, countedOn, A_YEAR, null, null);
    }

    private void approved(int change, OwnerId owner, String on, String text) {
        var state = owner.isState();
        var decision = new Decision(
                Occurred.of(on),
                state ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL,
                state ? Founding.regionDirector() : Founding.council(owner),
                sampleSender.letter(owner, "Decision on the cost key"),
                text,
                null,
                null,
                null);
        sampleSender.by(
                owner, new RecordOwnLineDecision(sampleSender.office(), new ChangeNumber(change), owner, decision));
    }

    private static SortedMap<OwnerId, BigDecimal> both(String state, String municipality) {
        return new TreeMap<>(Map.of(STATE, new BigDecimal(state), MUNICIPALITY, new BigDecimal(municipality)));
    }
}
