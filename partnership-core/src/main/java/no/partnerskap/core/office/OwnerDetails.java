package no.partnerskap.core.office;

import java.time.LocalDate;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * How an owner is named from a date on. A municipality changes these when it is renumbered or renamed; it stays the same owner.
 *
 * @param number the municipality number, or the state region's unit number
 * @param county the county (for the state owner the region) it belongs to, by number
 * @param from the first day on which these hold
 */
public record OwnerDetails(
        @Line String number,
        @Line String name,
        OrganisationNumber organisation,
        @Text String county,
        LanguageForm language,
        LocalDate from) {}
