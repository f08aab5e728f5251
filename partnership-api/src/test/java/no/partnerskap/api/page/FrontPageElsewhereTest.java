package no.partnerskap.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.Http;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("The front page outside the sample")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:elsewhere;DB_CLOSE_DELAY=-1",
            "partnership.documentation=false",
            "partnership.persons.salt=a secret of the tests, long enough",
            "partnership.issuers[0].issuer=https://issuer.example",
            "partnership.issuers[0].keys=https://issuer.example/keys",
            "partnership.issuers[0].mapping=PEOPLE",
            "partnership.issuers[0].audience=not-for-you",
            "partnership.issuers[0].roles.somebody.kind=REGISTRAR"
        })
class FrontPageElsewhereTest {
    @LocalServerPort
    int port;

    private Http nobody() {
        return new Http(port, "");
    }

    @Test
    void tells_of_no_caller() {
        var page = nobody().get("/?lang=en");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.raw().body())
                .contains("This is not the sample")
                .doesNotContain("somebody", "not-for-you", "<table", "sample-only");
    }

    @Test
    void has_no_documentation_where_it_is_switched_off() {
        assertThat(nobody().get("/").raw().body()).doesNotContain("swagger-ui", "api-docs");
        assertThat(nobody().get("/v3/api-docs").status()).isEqualTo(404);
        assertThat(nobody().get("/swagger-ui/index.html").status()).isEqualTo(404);
    }
}
