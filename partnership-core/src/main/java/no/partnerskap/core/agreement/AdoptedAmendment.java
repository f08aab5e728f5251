package no.partnerskap.core.agreement;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.Origin;

/**
 * Adopted amendment: the clauses it changed, and the date from which it applies.
 *
 * @param amendment the number of the amendment within its agreement, from 1
 * @param validFrom the first day on which the amended clauses apply
 * @param clauses the clauses as the amendment left them, each with its key
 */
public record AdoptedAmendment(int amendment, LocalDate validFrom, Origin origin, List<ClauseChange> clauses) {
    public AdoptedAmendment {
        clauses = List.copyOf(clauses);
    }
}
