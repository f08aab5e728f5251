package no.partnerskap.core.agreement;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.Origin;

/** An amendment that has been carried out: what it did to which clauses, and from when. */
public record AdoptedAmendment(int amendment, LocalDate validFrom, Origin origin, List<ClauseChange> clauses) {
    public AdoptedAmendment {
        clauses = List.copyOf(clauses);
    }
}
