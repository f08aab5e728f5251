package no.partnerskap.core.office;

import java.time.LocalDate;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Details of an owner from a date: number, name and county. A municipality that is renumbered or renamed stays the same owner.
 *
 * @param number the municipality number, or the state region's unit number
 * @param name the name of the municipality or the state's unit
 * @param organisation the owner's organisation number (no: organisasjonsnummer)
 * @param county the county (for the state owner the region) it belongs to, by number
 * @param language the written form of Norwegian that the owner uses
 * @param from the first day on which these details apply
 */
public record OwnerDetails(
        @Line String number,
        @Line String name,
        OrganisationNumber organisation,
        @Text String county,
        LanguageForm language,
        LocalDate from) {}
