package no.partnerskap.core.dispute;

import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/** Term as set by the board: its text, and the cost shares if the term is about them. */
public record SetTerm(@Text String key, @Text String text, @Nullable CostShares shares) {}
