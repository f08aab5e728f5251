package no.partnerskap.core.contract;

import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.costkey.CostBasis;
import no.partnerskap.core.costkey.CostKey;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyReviewed;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementConfirmed;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.costkey.KeyItem;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.KeyTerms;
import no.partnerskap.core.costkey.SettledCost;
import no.partnerskap.core.costkey.SettlementNumber;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;

/** Events about sharing cost. */
final class CostKeyExamples {
    private static final KeyNumber KEY = new KeyNumber(1);
    private static final SettlementNumber SETTLEMENT = new SettlementNumber(2);

    private CostKeyExamples() {}

    static List<PartnershipEvent> all() {
        return List.of(
                new FteCounted(
                        OFFICE,
                        1,
                        STATE,
                        date("2026-01-01"),
                        sorted(Map.of(STATE, new Fte(new BigDecimal("8.5")), LIER, new Fte(BigDecimal.TEN))),
                        registered(STATE)),
                new CostKeyProposed(OFFICE, KEY, AGREEMENT, CHANGE, STATE, date("2026-01-01"), perItem()),
                new CostKeyAdjusted(
                        OFFICE,
                        KEY,
                        AGREEMENT,
                        CHANGE,
                        date("2026-03-01"),
                        byStaff(),
                        Origin.JOINT_DECISION,
                        List.of(new LineApproval(LIER, on("2026-02-10"), true, "a".repeat(64), 17)),
                        date("2026-02-10")),
                new CostKeyReviewed(OFFICE, AGREEMENT, LIER, on("2027-01-20"), MEETING, "It stays"),
                new SettlementProposed(
                        OFFICE,
                        SETTLEMENT,
                        STATE,
                        AGREEMENT,
                        date("2026-01-01"),
                        date("2027-01-01"),
                        List.of(new SettledCost("rent", Nok.of("100.01"))),
                        List.of(KEY),
                        nok("50.01", "50"),
                        nok("40", "60.01"),
                        nok("10.01", "-10.01"),
                        new SettlementNumber(1)),
                new SettlementConfirmed(OFFICE, SETTLEMENT, LIER, true),
                new CostEffectForeseen(
                        OFFICE,
                        CHANGE,
                        1,
                        List.of(new OwnerEffect(
                                LIER, Nok.of("1800000"), Nok.of("2000000"), Nok.of("200000"), new BigDecimal("11.11"))),
                        sorted(Map.of(LIER, new Raise(Level.CONSULTED, "It pays more")))));
    }

    /** Two places of a key, so that each of its fields is filled in one of them. */
    private static KeyTerms perItem() {
        var item = new KeyItem("rent", CostBasis.FTE, weights(), Nok.of("3600000"));
        return new KeyTerms(
                new CostKey(CostBasis.PER_ITEM, sorted(Map.of()), List.of(item)),
                date("2026-01-01"),
                Nok.of("3600000"),
                12,
                new BigDecimal("5"));
    }

    private static KeyTerms byStaff() {
        return new KeyTerms(
                CostKey.of(CostBasis.FTE, weights()), date("2026-01-01"), Nok.of("3600000"), 12, new BigDecimal("5"));
    }

    private static SortedMap<OwnerId, BigDecimal> weights() {
        return sorted(Map.of(STATE, new BigDecimal("8.5"), LIER, new BigDecimal("10")));
    }

    private static SortedMap<OwnerId, Nok> nok(String state, String lier) {
        return sorted(Map.of(STATE, Nok.of(state), LIER, Nok.of(lier)));
    }
}
