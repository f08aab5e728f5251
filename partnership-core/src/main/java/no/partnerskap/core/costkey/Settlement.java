package no.partnerskap.core.costkey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Settlement as the rules need it: settled when every other owner has confirmed what one proposed. */
public record Settlement(
        AgreementNumber agreement,
        OwnerId proposedBy,
        LocalDate from,
        LocalDate toExclusive,
        @Nullable SettlementNumber restates,
        SortedSet<OwnerId> confirmedBy,
        boolean settled) {
    static Settlement proposed(SettlementProposed e) {
        return new Settlement(
                e.agreement(),
                e.proposedBy(),
                e.from(),
                e.toExclusive(),
                e.restates(),
                Collections.emptySortedSet(),
                false);
    }

    Settlement confirmed(OwnerId by, boolean nowSettled) {
        var all = new TreeSet<>(confirmedBy);
        all.add(by);
        return new Settlement(
                agreement, proposedBy, from, toExclusive, restates, Collections.unmodifiableSortedSet(all), nowSettled);
    }

    boolean overlaps(LocalDate otherFrom, LocalDate otherToExclusive) {
        return from.isBefore(otherToExclusive) && otherFrom.isBefore(toExclusive);
    }
}
