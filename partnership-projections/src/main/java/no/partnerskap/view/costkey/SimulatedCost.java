package no.partnerskap.view.costkey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.costkey.CostPreview;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.KeyTerms;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Simulated cost: what each owner pays in a year now, and what it would pay, in NOK.
 *
 * @param key the number of the cost key in force that the simulation starts from; absent if none applies, and every amount now is
 *     then zero
 * @param version the version of the event that adopted that key; absent if none applies
 * @param countedOn the day of the FTE count in that key; absent if it has no weights in FTE
 * @param owners the yearly contribution of each owner, now and as simulated, in NOK
 * @param percent each owner's share of the simulated cost in percent, rounded to four decimals
 */
public record SimulatedCost(
        @Nullable KeyNumber key,
        @Nullable Long version,
        @Nullable LocalDate countedOn,
        List<OwnerEffect> owners,
        SortedMap<OwnerId, BigDecimal> percent) {
    static SimulatedCost of(KeyPeriod period, KeyTerms supposed) {
        return of(period.key(), period.version(), period.terms().countedOn(), List.of(period.terms()), supposed);
    }

    /** Where no key applies yet. */
    static SimulatedCost of(KeyTerms supposed) {
        return of(null, null, null, List.of(), supposed);
    }

    private static SimulatedCost of(
            @Nullable KeyNumber key,
            @Nullable Long version,
            @Nullable LocalDate countedOn,
            List<KeyTerms> now,
            KeyTerms supposed) {
        var percent = new TreeMap<OwnerId, BigDecimal>();
        supposed.key().shares().of().forEach((owner, share) -> percent.put(owner, share.percent()));
        return new SimulatedCost(
                key,
                version,
                countedOn,
                CostPreview.between(now, List.of(supposed)).effects(),
                percent);
    }
}
