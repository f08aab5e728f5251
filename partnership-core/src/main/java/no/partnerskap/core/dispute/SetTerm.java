package no.partnerskap.core.dispute;

import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/** What the board laid down for one term: its words, and the shares of cost where the term is about them. */
public record SetTerm(
        @Text String key, @Text String text, @Nullable CostShares shares) {}
