package no.partnerskap.api.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import no.partnerskap.api.PartnershipApplication;
import no.partnerskap.api.ops.StartFailures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;

@DisplayName("An issuer of people's tokens")
class PeopleNeedASecretTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "fifteen letters", "                    "})
    void is_not_trusted_without_a_secret_to_know_people_again_by(String salt) {
        var failure = catchThrowable(() -> new SpringApplicationBuilder(PartnershipApplication.class)
                .properties("spring.main.banner-mode=off")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:no-secret",
                        "--partnership.persons.salt=" + salt,
                        "--partnership.issuers[0].issuer=https://entra.example/v2.0",
                        "--partnership.issuers[0].keys=https://entra.example/keys",
                        "--partnership.issuers[0].audience=partnership",
                        "--partnership.issuers[0].mapping=PEOPLE")
                .close());
        assertThat(failure).hasRootCauseInstanceOf(UnfitTrust.class);
        var told = new StartFailures().analyze(failure);
        assertThat(told).isNotNull();
        assertThat(told.getDescription())
                .contains("https://entra.example/v2.0", "at least 16 characters in partnership.persons.salt")
                .doesNotContain("fifteen");
        assertThat(told.getAction()).contains("partnership.persons.salt").doesNotContain("\n");
    }
}
