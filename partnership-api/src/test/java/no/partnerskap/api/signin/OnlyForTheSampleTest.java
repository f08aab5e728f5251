package no.partnerskap.api.signin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.partnerskap.api.PartnershipApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

@DisplayName("The sample's issuer")
class OnlyForTheSampleTest {
    private static void start(String profiles, String... settings) {
        new SpringApplicationBuilder(PartnershipApplication.class)
                .profiles(profiles.split(","))
                .properties("spring.main.banner-mode=off")
                .run(settings)
                .close();
    }

    @Test
    void does_not_run_in_production() {
        assertThatThrownBy(() -> start("sample,production", "--spring.datasource.url=jdbc:h2:mem:never"))
                .isInstanceOf(UnfitTrust.class)
                .hasMessageContaining("exclude each other");
    }

    @Test
    void does_not_run_beside_another() {
        assertThatThrownBy(() -> start(
                        "sample",
                        "--spring.datasource.url=jdbc:h2:mem:never",
                        "--partnership.issuers[0].issuer=https://maskinporten.example/",
                        "--partnership.issuers[0].keys=https://maskinporten.example/keys",
                        "--partnership.issuers[0].mapping=SYSTEMS"))
                .isInstanceOf(UnfitTrust.class)
                .hasMessageContaining("https://maskinporten.example/");
    }
}
