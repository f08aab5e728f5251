package no.partnerskap.core.costkey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Scenario for a what-if: other staffing, another key, another cost; what is absent stays as it is. */
public record CostScenario(
        @Nullable Staff staff,
        @Nullable CostKey key,
        @Nullable Nok sharedCostPerYear) {

    /** The terms in the scenario, counted on the day asked about. */
    public KeyTerms of(KeyTerms now, LocalDate day) {
        var supposed = key == null ? now.key() : key;
        var counted = staff == null ? supposed : supposed.recounted(staff.weights());
        return new KeyTerms(
                counted,
                counted.staffWeights().isEmpty() ? null : day,
                sharedCostPerYear == null ? now.sharedCostPerYear() : sharedCostPerYear,
                now.reviewMonths(),
                now.deviationPoints());
    }

    /** The terms where no key applies: those of the scenario's own key, or by its staff; none if it lacks either, or the cost. */
    public Optional<KeyTerms> alone(LocalDate day) {
        var supposed = key == null && staff != null ? CostKey.of(CostBasis.FTE, staff.weights()) : key;
        if (supposed == null || sharedCostPerYear == null) {
            return Optional.empty();
        }
        var counted = staff == null ? supposed : supposed.recounted(staff.weights());
        return Optional.of(new KeyTerms(
                counted, counted.staffWeights().isEmpty() ? null : day, sharedCostPerYear, 12, BigDecimal.valueOf(5)));
    }

    /** Whether everything in it names exactly these owners. */
    public boolean concerns(SortedSet<OwnerId> owners) {
        return (staff == null || staff.fte().keySet().equals(owners)) && (key == null || key.names(owners));
    }
}
