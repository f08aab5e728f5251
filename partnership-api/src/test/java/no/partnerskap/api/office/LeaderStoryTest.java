package no.partnerskap.api.office;

import static no.partnerskap.core.rules.Rule.R_007;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The leaders of an office")
class LeaderStoryTest extends HttpTest {
    private String office = "";

    @BeforeEach
    void anOffice() {
        office = establishedOffice();
    }

    private void appointed(String by, String line, String person, String from) {
        accepted(
                201,
                as(by).post(
                                office + "/leaders",
                                "{\"line\": \"%s\", \"personRef\": \"%s\", \"from\": \"%s\"}"
                                        .formatted(line, person, from)));
    }

    @Test
    @Shows(R_007)
    void are_those_whom_each_line_has_appointed_by_the_day_asked_about() {
        assertThat(as("lier").get(office + "/leaders").body().at("/leaders")).isEmpty();
        appointed("lier", "M1", "p-1", "2025-06-01");
        appointed("lier", "M1", "p-2", "2026-02-01");
        appointed("state-viken", "STATE", "p-3", "2025-09-01");

        var before = accepted(200, as("lier").get(office + "/leaders?validOn=2026-01-31"));
        assertThat(before.at("/leadership")).isEqualTo("DUAL");
        assertThat(before.body().at("/leaders")).hasSize(2);
        assertThat(before.at("/leaders/0/line") + " " + before.at("/leaders/0/personRef"))
                .isEqualTo("STATE p-3");
        assertThat(before.at("/leaders/1/personRef")).isEqualTo("p-1");
        var after = accepted(200, as("lier").get(office + "/leaders?validOn=2026-02-01"));
        assertThat(after.at("/leaders/1/personRef")).isEqualTo("p-2");
        assertThat(after.at("/leaders/1/from")).isEqualTo("2026-02-01");
        assertThat(as("lier").get(office + "/leaders?validOn=2025-05-31").body().at("/leaders"))
                .isEmpty();
    }

    @Test
    void are_not_known_before_their_appointment_was_recorded() {
        appointed("lier", "M1", "p-1", "2025-06-01");
        assertThat(as("lier")
                        .get(office + "/leaders?knownAt=2026-01-05T10:00:00Z")
                        .body()
                        .at("/leaders"))
                .isEmpty();
    }

    @Test
    void are_read_by_the_parties_and_not_by_a_board() {
        accepted(200, as("state-viken").get(office + "/leaders"));
        rejected(403, "not-yours", as("registrar").get(office + "/leaders"));
    }
}
