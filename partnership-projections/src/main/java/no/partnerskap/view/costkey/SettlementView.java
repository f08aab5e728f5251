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
 * @param balances what each owner still has to pay, in NOK; negative if it has paid too much
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
