package no.partnerskap.core.costkey;

import java.time.LocalDate;
import java.util.SortedSet;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** What somebody supposes: other staff, another key, another cost; whatever is absent stays as it is. */
public record CostScenario(
        @Nullable Staff staff,
        @Nullable CostKey key,
        @Nullable Nok sharedCostPerYear) {

    /** The terms as they would be, counted on the day for which it is asked. */
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

    /** Whether everything in it is about these owners, each of them. */
    public boolean concerns(SortedSet<OwnerId> owners) {
        return (staff == null || staff.fte().keySet().equals(owners)) && (key == null || key.names(owners));
    }
}
