package no.partnerskap.core.kernel;

import org.jspecify.annotations.Nullable;

/**
 * One owner's approval that counts, given in its own line to what a change carries.
 *
 * @param retroactive whether the owner said that the change takes effect before the approvals were complete
 * @param textSha256 the text approved, by its hash; absent where the approval named none
 * @param version the number of the event that recorded it
 */
public record LineApproval(
        OwnerId owner,
        Occurred decidedOn,
        boolean retroactive,
        @Nullable String textSha256,
        long version) {}
