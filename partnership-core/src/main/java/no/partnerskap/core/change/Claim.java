package no.partnerskap.core.change;

import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Claim of involvement as the rules need it.
 *
 * @param version the version of the event with its current wording
 * @param wording the number of that wording, from 1; each correction gives it another
 * @param shelved the answer to an earlier wording, which counts for this one only if confirmed
 * @param proposed the resolution that awaits the other owner, and who proposed it
 */
record Claim(
        OwnerId claimedBy,
        OwnerId toward,
        Level level,
        long version,
        int wording,
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
        return new Claim(claimedBy, toward, level, version, wording, now, shelved, null);
    }

    Claim proposed(Proposal proposal) {
        return new Claim(claimedBy, toward, level, version, wording, status, shelved, proposal);
    }

    /** This claim corrected; answers to the old wording count only if confirmed. */
    Claim corrected(Involvement involvement, long correction) {
        var stand = status == Status.OPEN ? shelved : status;
        return new Claim(
                claimedBy,
                involvement.toward(),
                involvement.level(),
                correction,
                wording + 1,
                Status.OPEN,
                stand,
                null);
    }

    /** The answer to the earlier wording counts again, unless another was given since; a resolution does not. */
    Claim confirmed() {
        var stand = shelved == null || status != Status.OPEN ? status : shelved;
        var holds = stand == Status.RESOLVED && status == Status.OPEN ? Status.CONTESTED : stand;
        return new Claim(claimedBy, toward, level, version, wording, holds, null, proposed);
    }

    boolean concerns(OwnerId owner) {
        return owner.equals(claimedBy) || owner.equals(toward);
    }
}
