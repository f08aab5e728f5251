package no.partnerskap.view.costkey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.SettledCost;
import no.partnerskap.core.costkey.Settlement;
import no.partnerskap.core.costkey.SettlementNumber;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Settlement of a period: whether every owner has confirmed it, and which earlier one it restates.
 *
 * @param from the first day of the period of this settlement
 * @param toExclusive the first day after the period of this settlement
 * @param amounts what each kind of cost came to in this settlement, in NOK
 * @param keys the cost keys that applied in the period of this settlement
 * @param split what each owner is to bear by this settlement, in NOK
 * @param advances what each owner had paid in advance in this settlement, in NOK
 * @param balances what each owner still has to pay by this settlement, in NOK; negative where it has paid too much
 * @param restates the earlier settlement that this one takes the place of
 * @param proposedBy the owner that proposed this settlement
 * @param confirmedBy the owners that have confirmed this settlement
 * @param settled whether every owner has confirmed this settlement
 * @param version the version of the event that proposed this settlement
 * @param recordedAt when this settlement was proposed, in UTC by the record's clock
 */
public record SettlementView(
        SettlementNumber settlement,
        AgreementNumber agreement,
        LocalDate from,
        LocalDate toExclusive,
        List<SettledCost> amounts,
        List<KeyNumber> keys,
        SortedMap<OwnerId, Nok> split,
        SortedMap<OwnerId, Nok> advances,
        SortedMap<OwnerId, Nok> balances,
        @Nullable SettlementNumber restates,
        OwnerId proposedBy,
        SortedSet<OwnerId> confirmedBy,
        boolean settled,
        long version,
        Instant recordedAt) {
    static SettlementView of(Recorded<SettlementProposed> recorded, Settlement now) {
        var e = recorded.event();
        return new SettlementView(
                e.settlement(),
                e.agreement(),
                e.from(),
                e.toExclusive(),
                e.amounts(),
                e.keys(),
                e.split(),
                e.advances(),
                e.balances(),
                e.restates(),
                e.proposedBy(),
                now.confirmedBy(),
                now.settled(),
                recorded.version(),
                recorded.recordedAt());
    }
}
