package no.partnerskap.view.agreement;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.AgreementNumber;
import org.jspecify.annotations.Nullable;

/**
 * Wording of a clause, and its origin.
 *
 * @param clause the wording of the clause as text and data; absent if the clause is removed
 * @param version the number of the version within its clause, from 1 in the order of adoption
 * @param validFrom the first day in Oslo on which this wording of the clause can apply
 * @param deviations the deviations from the clause that are open on {@code validOn}, shown with the version that applies
 */
public record ClauseWording(
        AgreementNumber agreement,
        ClauseKey key,
        @Nullable Clause clause,
        int version,
        LocalDate validFrom,
        Provenance provenance,
        List<OpenDeviation> deviations) {
    public ClauseWording {
        deviations = List.copyOf(deviations);
    }
}
