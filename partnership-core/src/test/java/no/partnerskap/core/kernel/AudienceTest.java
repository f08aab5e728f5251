package no.partnerskap.core.kernel;

import static no.partnerskap.core.rules.Rule.R_144;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.core.kernel.Audience.DisputeHandlers;
import no.partnerskap.core.kernel.Audience.Owner;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The audience of an event")
class AudienceTest {
    @Test
    void reads_back_as_it_is_stored() {
        assertThat(Audience.parse("PARTIES")).isEqualTo(Audience.PARTIES);
        assertThat(Audience.parse("OWNER:STATE")).isEqualTo(new Owner(OwnerId.STATE));
        assertThat(Audience.parse("OWNER:M12")).isEqualTo(new Owner(OwnerId.municipality(12)));
        assertThat(Audience.parse("DISPUTE:3")).isEqualTo(new DisputeHandlers(new DisputeNumber(3)));
        for (var stored : new String[] {"PARTIES", "OWNER:STATE", "OWNER:M12", "DISPUTE:3", "NOBODY"}) {
            assertThat(Audience.parse(stored).text()).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "NOBODY",
                "parties",
                "PARTIES ",
                "PARTIES,OWNER:M1",
                "ALL",
                "null",
                "M1",
                "OWNER:",
                "OWNER:M0",
                "owner:M1",
                "OWNER:M1 ",
                "OWNER:LEADER",
                "DISPUTE:",
                "DISPUTE:0",
                "DISPUTE:03",
                "DISPUTE:+3",
                "DISPUTE:x",
                "DISPUTE:99999999999"
            })
    @Shows(R_144)
    void is_nobody_where_it_is_missing_or_cannot_be_read(String stored) {
        assertThat(Audience.parse(stored)).isEqualTo(Audience.NOBODY);
    }

    @Test
    @Shows(R_144)
    void is_nobody_where_it_is_no_text() {
        assertThat(Audience.parse(7)).isEqualTo(Audience.NOBODY);
        assertThat(Audience.parse(true)).isEqualTo(Audience.NOBODY);
    }
}
