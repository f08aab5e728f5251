package no.partnerskap.core.agreement;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.Origin;

/**
 * Adopted amendment: the clauses it changed, and the date from which it applies.
 *
 * @param amendment the number of the adopted amendment within its agreement, from 1
 * @param validFrom the first day in Oslo on which the adopted amendment applies
 * @param clauses the clauses that the adopted amendment changes, each with its new wording
 */
public record AdoptedAmendment(int amendment, LocalDate validFrom, Origin origin, List<ClauseChange> clauses) {
    public AdoptedAmendment {
        clauses = List.copyOf(clauses);
    }
}
