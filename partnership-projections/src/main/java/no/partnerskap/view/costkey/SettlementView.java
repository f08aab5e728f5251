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
 * Settlement of a period: what each owner bears, whether every owner has confirmed it, and which earlier one it restates.
 *
 * @param from the first day in Oslo of the settled period
 * @param toExclusive the first day in Oslo after the settled period
 * @param amounts the cost of the period, in NOK, by kind of cost
 * @param keys the numbers of the cost keys that applied in the period, in order
 * @param split the part of the cost that each owner bears, in NOK
 * @param advances what each owner had already paid for the period, in NOK
 * @param balances what each owner still owes for the period, in NOK; negative if it has paid too much
 * @param restates the number of the earlier settlement that this one replaces; absent if there is none
 * @param proposedBy the owner that proposed this settlement
 * @param confirmedBy the owners that have agreed to this settlement, the one that proposed it included
 * @param settled whether every owner has agreed to this settlement
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
