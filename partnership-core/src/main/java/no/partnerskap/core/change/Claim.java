package no.partnerskap.core.change;

import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules remember of a claim of involvement.
 *
 * @param version the event that stated it as it now reads
 * @param shelved the stand taken on an earlier wording, which holds for this one only if it is confirmed
 * @param proposed the resolution that waits for the other owner, and who proposed it
 */
record Claim(
        OwnerId claimedBy,
        OwnerId toward,
        Level level,
        long version,
        Status status,
        @Nullable Status shelved,
        @Nullable Proposal proposed) {

    enum Status {
        OPEN,
        ACKNOWLEDGED,
        CONTESTED,
        RESOLVED
    }

    record Proposal(OwnerId by, Resolution resolution) {}

    Claim status(Status now) {
        return new Claim(claimedBy, toward, level, version, now, shelved, null);
    }

    Claim proposed(Proposal proposal) {
        return new Claim(claimedBy, toward, level, version, status, shelved, proposal);
    }

    /** Corrected: it reads otherwise now, and the answers given to the old text stand for it only if confirmed. */
    Claim corrected(Involvement involvement, long correction) {
        var stand = status == Status.OPEN ? shelved : status;
        return new Claim(claimedBy, involvement.toward(), involvement.level(), correction, Status.OPEN, stand, null);
    }

    /** The stand taken on the earlier wording holds again, unless another was taken since; how a contest ended does not. */
    Claim confirmed() {
        var stand = shelved == null || status != Status.OPEN ? status : shelved;
        var holds = stand == Status.RESOLVED && status == Status.OPEN ? Status.CONTESTED : stand;
        return new Claim(claimedBy, toward, level, version, holds, null, proposed);
    }

    boolean concerns(OwnerId owner) {
        return owner.equals(claimedBy) || owner.equals(toward);
    }
}
