package no.partnerskap.core.change;

import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.TextKind.Text;

/** For one change and one owner, a higher level of involvement than the table asks for, and why. */
public record Raise(Level level, @Text String reason) {}
