package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/**
 * Position of an owner in a matter, and the reason.
 *
 * @param stance the stance of the owner: for, against, with reservations, or not stated
 * @param reason the reason for the stance, in words; required if it is {@code AGAINST} or {@code RESERVED}
 */
public record Position(Stance stance, @Nullable @Text String reason) {}
