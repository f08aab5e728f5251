package no.partnerskap.api.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.OwnerDetails;
import org.jspecify.annotations.Nullable;

/**
 * Caller, as identified by its token and never by the request itself.
 *
 * @param organisation the organisation number of the municipality; for its line and its auditor
 * @param consumer the organisation whose system calls; absent for people
 * @param supplier the organisation that calls on its behalf by delegation (no: leverandør); it has no right of its own
 * @param regions the regions of a line of the state, or those that its auditor audits
 * @param counties the counties of a county governor (no: statsforvalter)
 * @param office the office of a leader
 * @param grants the grants of a caller that is not an owner, each for one purpose
 * @param scopes the areas that the token opens
 * @param actorRef an opaque reference to the person or system that calls; never a name
 */
public record Caller(
        Kind kind,
        @Nullable OrganisationNumber organisation,
        @Nullable OrganisationNumber consumer,
        @Nullable OrganisationNumber supplier,
        Set<String> regions,
        Set<String> counties,
        @Nullable OfficeNumber office,
        List<AccessGrant> grants,
        Scopes scopes,
        String actorRef,
        String role) {
    public Caller {
        regions = Set.copyOf(regions);
        counties = Set.copyOf(counties);
        grants = List.copyOf(grants);
    }

    /** What a caller can be to partnerships. */
    public enum Kind {
        OWNER_LINE,
        LEADER,
        REGISTRAR,
        AUDITOR,
        COUNTY_GOVERNOR,
        BOARD,
        OPS
    }

    /** Whether an owner is the one whose line this caller belongs to: the state by the office's region, a municipality by organisation. */
    public boolean belongsTo(OwnerId id, OwnerDetails owner, Optional<String> region) {
        return id.isState()
                ? regions.contains(region.orElse(owner.county()))
                : owner.organisation().equals(organisation);
    }

    boolean governs(OwnerId id, OwnerDetails owner) {
        return !id.isState() && counties.contains(owner.county());
    }
}
