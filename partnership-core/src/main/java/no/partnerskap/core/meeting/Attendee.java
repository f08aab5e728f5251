package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Line;
import org.jspecify.annotations.Nullable;

/**
 * Attendee for an owner, with the mandate held; absent if none. Names are not stored.
 *
 * @param owner the owner that the attendee represented
 * @param role the role of the attendee, never a name
 * @param mandate the number of the mandate under which the attendee represented the owner; absent if there was none
 */
public record Attendee(
        OwnerId owner, @Line String role, @Nullable MandateNumber mandate) {}
