package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/** Position of an owner in a matter, and the reason. */
public record Position(Stance stance, @Nullable @Text String reason) {}
