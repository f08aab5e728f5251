package no.partnerskap.api.access;

import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.partnership.Partnership;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The caller of a command that it has the right to send: the owner it acts for, and the envelope that its events get.
 *
 * @param owner the owner whose line acts; absent for those from outside
 * @param repeat what lets the caller send the same again and have it done once; absent where it sent no key
 */
public record CommandCaller(
        @Nullable OwnerId owner,
        MetaData envelope,
        @Nullable RepeatKey repeat) {

    /** The same caller, whose events only some may read. */
    public CommandCaller toward(Audience audience) {
        return new CommandCaller(owner, envelope.and(Envelope.AUDIENCE, audience.text()), repeat);
    }

    /** Whether the caller only asks what would be recorded. */
    public boolean trial() {
        return Boolean.TRUE.equals(envelope.get(Partnership.DRY_RUN));
    }

    /** The owner that acts. Only owners have the right to commands that ask for it. */
    public OwnerId by() {
        if (owner == null) {
            throw new IllegalStateException("This command was opened to somebody who is no owner");
        }
        return owner;
    }

    /** The owner that acts, or nobody where the office leader does, in what a leader may do as well. */
    public @Nullable OwnerId byOwnerOrLeader() {
        return owner;
    }
}
