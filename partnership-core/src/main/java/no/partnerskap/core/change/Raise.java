package no.partnerskap.core.change;

import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Raised level of involvement for one owner in one change, and the reason.
 *
 * @param level the level of involvement that the owner is owed
 * @param reason why the owner is owed this level, in words
 */
public record Raise(Level level, @Text String reason) {}
