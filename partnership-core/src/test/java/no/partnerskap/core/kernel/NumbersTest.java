package no.partnerskap.core.kernel;

import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_008;
import static no.partnerskap.core.rules.Rule.R_090;
import static no.partnerskap.core.rules.Rule.R_091;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number in the record")
class NumbersTest {
    private static CostShares shares(String state, String lier, String eiker) {
        return new CostShares(
                sorted(Map.of(STATE, new BigDecimal(state), LIER, new BigDecimal(lier), EIKER, new BigDecimal(eiker))));
    }

    @ParameterizedTest
    @CsvSource({"50,30,20", "33.3333,33.3333,33.3334", "100,0,0", "99.9999,0.0001,0.0000", "50.0,25.00000,25"})
    @Shows(R_090)
    void of_shares_adds_up_to_exactly_100_percent(String state, String lier, String eiker) {
        assertThat(shares(state, lier, eiker).percent()).containsOnlyKeys(STATE, LIER, EIKER);
    }

    @ParameterizedTest
    @CsvSource({
        "50,30,19.9999",
        "50,30,20.0001",
        "33.3333,33.3333,33.3333",
        "110,-10,0",
        "33.33333,33.33333,33.33334",
        "0,0,0",
        "101,0,-1"
    })
    @Shows(R_090)
    void of_shares_is_never_anything_else(String state, String lier, String eiker) {
        assertThatThrownBy(() -> shares(state, lier, eiker)).isInstanceOf(Malformed.class);
    }

    @Test
    @Shows(R_090)
    void of_shares_is_not_about_nobody() {
        assertThatThrownBy(() -> new CostShares(sorted(Map.of()))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0.00", "8,8.00", "1.5,1.50", "2.250,2.25", "100000,100000.00", "1E+2,100.00"})
    @Shows(R_091)
    void of_posts_has_two_decimals(String written, String kept) {
        assertThat(new Fte(new BigDecimal(written)).value()).isEqualTo(new BigDecimal(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.001", "100000.01", "1E+999999999", "1E-999999999"})
    @Shows(R_091)
    void of_posts_is_never_negative_finer_or_absurd(String written) {
        assertThatThrownBy(() -> new Fte(new BigDecimal(written))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99900011", "9990001180", "99900011x", "999 000 118", "٩٩٩٠٠٠١١٨"})
    @Shows(R_008)
    void of_an_organisation_has_nine_digits(String text) {
        assertThatThrownBy(() -> new OrganisationNumber(text)).isInstanceOf(Malformed.class);
    }

    @Test
    @Shows(R_008)
    void of_an_organisation_is_read_from_the_record_whatever_its_check_digit() {
        assertThat(new OrganisationNumber("123456789")).hasToString("123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "626", "06260", "O626"})
    void of_an_office_has_four_digits(String text) {
        assertThatThrownBy(() -> new OfficeNumber(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M0", "M01", "M1000", "m1", "State", "M"})
    void of_an_owner_is_the_state_or_a_municipality_from_one(String text) {
        assertThatThrownBy(() -> new OwnerId(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void of_an_owner_puts_the_state_first_and_counts_as_people_do() {
        var owners = List.of(OwnerId.municipality(10), OwnerId.municipality(2), STATE, LIER);
        assertThat(new TreeSet<>(owners)).containsExactly(STATE, LIER, EIKER, OwnerId.municipality(10));
    }

    @Test
    void of_a_matter_starts_at_one_and_is_written_bare() {
        assertThatThrownBy(() -> new ChangeNumber(0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new MeetingNumber(0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new MandateNumber(0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new AgreementNumber(0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new DisputeNumber(-1)).isInstanceOf(Malformed.class);
        assertThat(new ChangeNumber(7)).hasToString("7");
        assertThat(new OfficeNumber("0626")).hasToString("0626");
    }

    @Test
    void of_a_thing_is_given_in_order_and_leads_back_to_it() {
        var things = Numbered.<String>none().plus("first").plus("second");
        assertThat(things.next()).isEqualTo(3);
        assertThat(things.get(2, "thing")).isEqualTo("second");
        assertThat(things.find(3)).isEmpty();
        assertThat(things.find(0)).isEmpty();
        assertThat(things.find(-1)).isEmpty();
    }

    @Test
    void of_a_thing_that_does_not_exist_is_unknown() {
        assertThatThrownBy(() -> Numbered.none().get(1, "thing"))
                .isInstanceOfSatisfying(
                        UnknownNumber.class, no -> assertThat(no.code()).isEqualTo("unknown-thing"));
    }

    @Test
    void of_a_thing_that_does_not_exist_changes_nothing_in_a_fold() {
        var things = Numbered.<String>none().plus("first");
        assertThat(things.update(2, String::toUpperCase)).isEqualTo(things);
        assertThat(things.update(1, String::toUpperCase).items()).containsExactly("FIRST");
        assertThat(things.items()).containsExactly("first");
        assertThat(new Numbered<>(List.of("first"))).isEqualTo(things);
    }
}
