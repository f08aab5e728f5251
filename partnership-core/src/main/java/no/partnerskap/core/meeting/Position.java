package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/** What an owner held in a matter, and why. */
public record Position(Stance stance, @Nullable @Text String reason) {}
