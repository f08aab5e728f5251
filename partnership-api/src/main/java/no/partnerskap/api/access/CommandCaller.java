package no.partnerskap.api.access;

import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.partnership.Partnership;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Caller with the right to send a command: the owner that it acts for, and the envelope for the events.
 *
 * @param owner the owner whose line acts; absent for callers from outside
 * @param repeat the key under which the request can be repeated with one effect; absent if none was sent
 */
public record CommandCaller(
        @Nullable OwnerId owner,
        MetaData envelope,
        @Nullable RepeatKey repeat) {

    /** The same caller with a narrower audience for its events. */
    public CommandCaller toward(Audience audience) {
        return new CommandCaller(owner, envelope.and(Envelope.AUDIENCE, audience.text()), repeat);
    }

    /** Whether the command is a dry run. */
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

    /** The owner that acts; null if the office leader does, in a command that a leader may send too. */
    public @Nullable OwnerId byOwnerOrLeader() {
        return owner;
    }
}
