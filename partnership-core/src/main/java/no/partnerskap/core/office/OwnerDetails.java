package no.partnerskap.core.office;

import java.time.LocalDate;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Details of an owner from a date: number, name and county. A municipality that is renumbered or renamed stays the same owner.
 *
 * @param number the municipality number, or the unit number of the state's region
 * @param name the name of the municipality, or of the state's region
 * @param organisation the owner's organisation number (no: organisasjonsnummer)
 * @param county the number of the county that the owner belongs to (no: fylkesnummer); for the state owner, of its region
 * @param language the written form of Norwegian that the owner has decided on
 * @param from the first day in Oslo on which these details apply
 */
public record OwnerDetails(
        @Line String number,
        @Line String name,
        OrganisationNumber organisation,
        @Text String county,
        LanguageForm language,
        LocalDate from) {}
