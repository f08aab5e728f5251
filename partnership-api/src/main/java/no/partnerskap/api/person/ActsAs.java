package no.partnerskap.api.person;

import static no.partnerskap.core.rules.Rule.R_143;

import java.util.Set;
import no.partnerskap.api.access.Caller;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Capacity in which a person acts. A person with several has a reference for each, so that each line decides about its own people.
 *
 * @param organisation the organisation that the person acts for; for an auditor, the one it audits
 * @param regions the regions, for the state's line, whose organisation is the same everywhere
 */
public record ActsAs(
        Caller.Kind kind, @Nullable String role, @Nullable OrganisationNumber organisation, Set<String> regions) {
    public ActsAs {
        regions = Set.copyOf(regions);
    }

    /** Whether an organisation's line decides about the person's name. An auditor does not belong to the line it audits. */
    @Keeps(R_143)
    boolean hasLine() {
        return organisation != null
                && switch (kind) {
                    case OWNER_LINE, LEADER, COUNTY_GOVERNOR, BOARD -> true;
                    case AUDITOR, REGISTRAR, OPS -> false;
                };
    }

    /** Whether it is for the caller's own line: of a municipality by its organisation, of the state in all the regions too. */
    @Keeps(R_143)
    boolean isFor(Caller line) {
        return organisation != null
                && organisation.equals(line.organisation())
                && switch (kind) {
                    case OWNER_LINE, LEADER -> line.kind() == Caller.Kind.OWNER_LINE && in(line.regions());
                    case COUNTY_GOVERNOR, BOARD -> line.kind() == kind;
                    case AUDITOR, REGISTRAR, OPS -> false;
                };
    }

    private boolean in(Set<String> covered) {
        return regions.isEmpty() ? covered.isEmpty() : covered.containsAll(regions);
    }
}
