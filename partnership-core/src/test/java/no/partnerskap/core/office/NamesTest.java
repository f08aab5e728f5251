package no.partnerskap.core.office;

import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.office.OfficeEvent.HostNamed;
import no.partnerskap.core.office.OfficeEvent.OwnerRenumbered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What an office remembers")
class NamesTest {
    private static Office renumbered(String number, String from) {
        var details = new OwnerDetails(
                number, "Lier", new OrganisationNumber("999000126"), "33", LanguageForm.BOKMAAL, date(from));
        return office().after(new OwnerRenumbered(OFFICE, LIER, details));
    }

    private static Office office() {
        return Office.NONE.after(establishedWithEiker());
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01,3312", "2026-12-31,3312", "2027-01-01,3399"})
    void is_how_an_owner_was_named_on_a_day(String day, String number) {
        var owners = renumbered("3399", "2027-01-01").ownersOn(date(day));
        assertThat(owners)
                .extractingByKey(LIER)
                .extracting(OwnerDetails::number)
                .isEqualTo(number);
    }

    @Test
    void is_how_owners_were_named_in_order_of_days_whenever_it_was_told() {
        var details = new OwnerDetails(
                "3355", "Lier", new OrganisationNumber("999000126"), "33", LanguageForm.BOKMAAL, date("2026-06-01"));
        var office = renumbered("3399", "2027-01-01").after(new OwnerRenumbered(OFFICE, LIER, details));
        assertThat(office.ownersOn(date("2026-07-01")))
                .extractingByKey(LIER)
                .extracting(OwnerDetails::number)
                .isEqualTo("3355");
        assertThat(office.owners())
                .extractingByKey(LIER)
                .extracting(OwnerDetails::number)
                .isEqualTo("3399");
    }

    @Test
    void is_who_hosted_it_on_a_day() {
        var office = office().after(new HostNamed(OFFICE, LIER, date("2026-02-01")))
                .after(new HostNamed(OFFICE, EIKER, date("2026-07-01")));
        assertThat(office.hostOn(date("2026-01-31"))).isEmpty();
        assertThat(office.hostOn(date("2026-02-01"))).contains(LIER);
        assertThat(office.hostOn(date("2026-07-01"))).contains(EIKER);
    }
}
