package no.partnerskap.view.agreement;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.AgreementNumber;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a clause, and what put it there.
 *
 * @param clause the words and what they say as data; absent where the clause is struck out
 * @param version 1, 2, … in the order in which the wordings of this clause were adopted
 * @param validFrom the first day on which it can apply
 * @param deviations what goes on otherwise than it says, on the day asked about
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
