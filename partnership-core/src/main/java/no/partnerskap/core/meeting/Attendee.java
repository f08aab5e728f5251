package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Line;
import org.jspecify.annotations.Nullable;

/** Somebody present for an owner, by the mandate they hold; without one where they hold none. Names are not kept here. */
public record Attendee(
        OwnerId owner, @Line String role, @Nullable MandateNumber mandate) {}
