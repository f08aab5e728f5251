package no.partnerskap.core.kernel;

import java.time.LocalDate;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * A change that is opened in the same command as what it carries.
 *
 * @param effectiveOn the date from which it applies, and what it carries with it
 */
public record OpenedChange(@Text String summary, LocalDate effectiveOn) {}
