package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Line;
import org.jspecify.annotations.Nullable;

/**
 * Attendee for an owner, with the mandate held; absent if none. Names are not stored.
 *
 * @param owner the owner that the attendee was there for
 * @param role the role in which the attendee was there, never a name
 * @param mandate the mandate by which the attendee speaks for the owner; absent where there is none
 */
public record Attendee(
        OwnerId owner, @Line String role, @Nullable MandateNumber mandate) {}
