package no.partnerskap.api.access;

import no.partnerskap.api.access.Caller.Kind;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Role of a caller in one partnership: the line of one of its owners, or somebody from outside. */
public record PartnershipRole(Caller caller, @Nullable OwnerId owner) {

    /** Name of the role in the record: the owner, or the capacity. */
    public String actingAs() {
        return owner != null && caller.kind() == Kind.OWNER_LINE
                ? owner.toString()
                : caller.kind().name();
    }
}
