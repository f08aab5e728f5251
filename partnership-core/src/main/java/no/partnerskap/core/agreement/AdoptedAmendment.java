package no.partnerskap.core.agreement;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.Origin;

/** Adopted amendment: the clauses it changed, and the date from which it applies. */
public record AdoptedAmendment(int amendment, LocalDate validFrom, Origin origin, List<ClauseChange> clauses) {
    public AdoptedAmendment {
        clauses = List.copyOf(clauses);
    }
}
