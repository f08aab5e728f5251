package no.partnerskap.core.kernel;

import java.time.LocalDate;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Change opened by the same command as the amendment or cost key that it carries.
 *
 * @param summary what the change opened by the same command is, in a sentence
 * @param effectiveOn the date from which the change, and what it carries, applies
 */
public record OpenedChange(@Text String summary, LocalDate effectiveOn) {}
