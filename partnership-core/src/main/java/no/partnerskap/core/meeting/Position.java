package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/**
 * Position of an owner in a matter, and the reason.
 *
 * @param stance whether the owner was for, against or took no part
 * @param reason why the owner held that, in words
 */
public record Position(Stance stance, @Nullable @Text String reason) {}
