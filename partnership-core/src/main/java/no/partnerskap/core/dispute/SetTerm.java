package no.partnerskap.core.dispute;

import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/**
 * Term as set by the board: its text, and the cost shares if the term is about them.
 *
 * @param key the key of the disputed term that the board set
 * @param text the text of the term as set by the board
 */
public record SetTerm(
        @Text String key, @Text String text, @Nullable CostShares shares) {}
