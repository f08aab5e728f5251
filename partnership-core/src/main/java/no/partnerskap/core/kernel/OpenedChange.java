package no.partnerskap.core.kernel;

import java.time.LocalDate;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Change opened by the same command as the amendment or cost key that it carries.
 *
 * @param summary what the opened change is, in a sentence
 * @param effectiveOn the first day on which the opened change, and what it carries, applies; it takes effect at the start of that
 *     day in Oslo
 */
public record OpenedChange(@Text String summary, LocalDate effectiveOn) {}
