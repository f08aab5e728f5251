package no.partnerskap.core.costkey;

import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.document;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.agreement.Texts;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.costkey.CostKeyCommand.AskedTerms;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.partnership.Scene;

/** The office of Lier shares 3 600 000 kroner a year: by staff, ten and ten, from the first day of the agreement. */
public final class CostKeyFacts {
    public static final KeyNumber KEY = new KeyNumber(1);
    public static final Nok SHARED = Nok.of("3600000");

    private CostKeyFacts() {}

    public static SortedMap<OwnerId, BigDecimal> weights(String state, String lier) {
        return sorted(Map.of(STATE, new BigDecimal(state), LIER, new BigDecimal(lier)));
    }

    public static SortedMap<OwnerId, Fte> fte(String state, String lier) {
        return sorted(Map.of(STATE, new Fte(new BigDecimal(state)), LIER, new Fte(new BigDecimal(lier))));
    }

    public static Staff staff(String state, String lier) {
        return new Staff(fte(state, lier));
    }

    public static CostKey key(CostBasis basis, String state, String lier) {
        return CostKey.of(basis, weights(state, lier));
    }

    public static KeyTerms byStaff(String state, String lier) {
        return terms(key(CostBasis.FTE, state, lier), OPENING);
    }

    public static KeyTerms byPercent(String state, String lier) {
        return terms(key(CostBasis.PERCENT, state, lier), null);
    }

    public static KeyTerms terms(CostKey key, LocalDate countedOn) {
        return new KeyTerms(key, countedOn, SHARED, 12, new BigDecimal("5"));
    }

    /** The same terms as they are asked for, with review and deviation left to the policy. */
    public static AskedTerms asked(KeyTerms terms) {
        return new AskedTerms(terms.key(), terms.countedOn(), terms.sharedCostPerYear(), null, null);
    }

    public static TextAgreed agreed(AgreementKind kind) {
        return new TextAgreed(
                OFFICE,
                AGREEMENT,
                STATE,
                new Terms(
                        kind,
                        OPENING,
                        null,
                        sorted(Map.of()),
                        sorted(Map.of()),
                        document("e", "26/1", STATE),
                        Texts.least(),
                        null),
                "e".repeat(64),
                null);
    }

    public static FteCounted counted() {
        return new FteCounted(OFFICE, 1, STATE, OPENING, fte("10", "10"), null);
    }

    public static ChangeProposed changeOfKey(String effectiveOn) {
        return changeOfKey(CHANGE, effectiveOn);
    }

    public static ChangeProposed changeOfKey(ChangeNumber number, String effectiveOn) {
        return new ChangeProposed(
                OFFICE, number, STATE, keyContent(effectiveOn), owners(STATE, LIER), sorted(Map.of()));
    }

    public static ChangeContent keyContent(String effectiveOn) {
        return new ChangeContent(
                ChangeKind.COST_KEY_ADJUSTMENT, "A key", date(effectiveOn), ChangeFigures.NONE, sorted(Map.of()));
    }

    public static CostKeyProposed proposedKey() {
        return proposedKey(1, CHANGE, byStaff("10", "10"));
    }

    public static CostKeyProposed proposedKey(int number, ChangeNumber change, KeyTerms terms) {
        return new CostKeyProposed(OFFICE, new KeyNumber(number), AGREEMENT, change, STATE, OPENING, terms);
    }

    public static CostKeyAdjusted adopted() {
        return adopted(1, CHANGE, OPENING, byStaff("10", "10"));
    }

    public static CostKeyAdjusted adopted(int number, ChangeNumber change, LocalDate from, KeyTerms terms) {
        return new CostKeyAdjusted(
                OFFICE,
                new KeyNumber(number),
                AGREEMENT,
                change,
                from,
                terms,
                Origin.JOINT_DECISION,
                List.of(approval(STATE, "2025-12-01"), approval(LIER, "2025-12-10")),
                date("2025-12-10"));
    }

    public static LineApproval approval(OwnerId owner, String day) {
        return new LineApproval(owner, on(day), false, null, 7);
    }

    public static LineApproval reachingBack(OwnerId owner, String day) {
        return new LineApproval(owner, on(day), true, null, 7);
    }

    static Scene anAgreement() {
        return given(established(), stateMandate(), lierMandate(), agreed(AgreementKind.OPERATIONS));
    }

    /** Ten and ten were counted, the key was proposed and decided, and has applied from the first day. */
    static Scene aKeyInForce() {
        return anAgreement().and(counted(), changeOfKey("2026-01-01"), proposedKey(), adopted());
    }

    public static CostKeys after(CostKeyEvent... events) {
        var state = CostKeys.NONE;
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }
}
