package no.partnerskap.core.change;

import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules remember of a claim of involvement.
 *
 * @param version the event that stated it as it now reads
 * @param proposed the resolution that waits for the other owner, and who proposed it
 */
record Claim(
        OwnerId claimedBy,
        OwnerId toward,
        Level level,
        long version,
        Status status,
        @Nullable Proposal proposed) {

    enum Status {
        OPEN,
        ACKNOWLEDGED,
        CONTESTED,
        RESOLVED
    }

    record Proposal(OwnerId by, Resolution resolution) {}

    Claim status(Status now) {
        return new Claim(claimedBy, toward, level, version, now, null);
    }

    Claim proposed(Proposal proposal) {
        return new Claim(claimedBy, toward, level, version, status, proposal);
    }

    /** Corrected: it reads otherwise now, and the answers given to the old text stand for it only if confirmed. */
    Claim corrected(Involvement involvement, long correction) {
        return new Claim(claimedBy, involvement.toward(), involvement.level(), correction, Status.OPEN, null);
    }

    boolean concerns(OwnerId owner) {
        return owner.equals(claimedBy) || owner.equals(toward);
    }
}
