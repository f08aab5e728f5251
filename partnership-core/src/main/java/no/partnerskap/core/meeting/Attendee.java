package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Line;
import org.jspecify.annotations.Nullable;

/** Attendee for an owner, with the mandate held; absent if none. Names are not stored. */
public record Attendee(OwnerId owner, @Line String role, @Nullable MandateNumber mandate) {}
