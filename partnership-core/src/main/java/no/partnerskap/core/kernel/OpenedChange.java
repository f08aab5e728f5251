package no.partnerskap.core.kernel;

import no.partnerskap.core.kernel.TextKind.Text;
import java.time.LocalDate;

/**
 * A change that is opened in the same command as what it carries.
 *
 * @param effectiveOn the date from which it applies, and what it carries with it
 */
public record OpenedChange(@Text String summary, LocalDate effectiveOn) {}
