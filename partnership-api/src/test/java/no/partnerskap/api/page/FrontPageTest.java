package no.partnerskap.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The front page")
class FrontPageTest extends HttpTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @ParameterizedTest
    @CsvSource({
        "'',       nb, Partnerskapets felles hukommelse, Klar",
        "?lang=nn, nn, Felles minne for partnarskapet,   Klar",
        "?lang=en, en, The shared memory,                Ready"
    })
    void says_what_runs_here_in_three_languages(String query, String lang, String heading, String ready) {
        var page = accepted(200, as("").get("/" + query, "Accept-Language", "de"));
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Content-Language")).isEqualTo(lang);
        assertThat(page.raw().body())
                .contains("<html lang=\"" + lang + "\"", heading, ">" + ready + "<", ">sample<")
                .contains("<th scope=\"row\"><code>lier</code></th>", "sample-only");
    }

    @Test
    void speaks_the_language_that_the_browser_prefers() {
        assertThat(as("").get("/", "Accept-Language", "nn-NO,nn;q=0.9,en;q=0.5")
                        .raw()
                        .body())
                .contains("<html lang=\"nn\"");
    }

    /** Also all that the page names is there, and nothing of it comes from outside. */
    @Test
    void links_only_to_what_is_here_for_everybody() {
        var page = as("").get("/").raw().body();
        var links = ADDRESS.matcher(page).results().map(link -> link.group(1)).collect(Collectors.toList());
        assertThat(links.remove("/me")).as("signing in").isTrue();
        assertThat(as("").get("/me").header("Location")).endsWith("/oauth2/authorization/partnership");
        assertThat(links)
                .contains("/page.css", "/README.md", "/swagger-ui/index.html", "/v3/api-docs", "/actuator/health")
                .allSatisfy(link -> accepted(200, as("").get(link)));
    }

    @Test
    void has_no_script_and_lets_the_browser_load_nothing_else() {
        var page = as("").get("/");
        assertThat(page.raw().body()).doesNotContain("<script", "style=", "onclick");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void shows_each_caller_the_offices_that_it_may_know_of() {
        officeOfTheLeader();
        var aroundIt = as("").get("/?lang=en").raw().body().split("<code>leader-lier</code>", 2);
        assertThat(aroundIt[0].substring(aroundIt[0].lastIndexOf("rowgroup"))).contains("never act for an owner");
        assertThat(aroundIt[1].substring(0, aroundIt[1].indexOf("</tr>")))
                .contains(">Office leader<", ">0626 Nav Lier<");
    }

    @Test
    void leads_to_a_page_that_can_try_the_interface() {
        var swagger = as("").get("/swagger-ui/index.html");
        assertThat(swagger.header("Content-Security-Policy"))
                .contains("script-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe");
        assertThat(as("").get("/v3/api-docs/swagger-config").at("/url")).isEqualTo("/v3/api-docs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/README.md", "/docs/tour/no-such-walk.md"})
    void serves_the_tours_as_plain_text(String path) {
        var text = as("").get(path);
        if (path.equals("/README.md")) {
            assertThat(text.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
            assertThat(text.raw().body()).startsWith("# Partnership");
        } else {
            rejected(404, "no-such-address", text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing-here,              nb, Denne siden finnes ikke, Tilbake til forsiden",
        "/docs/tour/no-such-walk.md, nn, Denne sida finst ikkje,  Tilbake til framsida",
        "/swagger-ui/nothing.html,   en, There is no page here,   Back to the front page"
    })
    void has_a_page_with_a_way_back_for_a_browser_that_went_astray(
            String path, String lang, String heading, String back) {
        var page = as("").get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language", lang);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.raw().body())
                .contains("<html lang=\"" + lang + "\"", heading, "<a href=\"/\">" + back + "</a>");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    /** Closed and unknown addresses look alike to it; the interface and the operators' addresses answer as ever. */
    @Test
    void tells_a_browser_as_little_as_anybody_else_of_what_is_closed() {
        var browser = new String[] {"Accept", "text/html"};
        assertThat(as("").get("/application.yaml", browser).status()).isEqualTo(404);
        rejected(401, "not-signed-in", as("").get("/api/v1/partnerships", browser));
        rejected(401, "not-signed-in", as("").get("/actuator/metrics", browser));
        rejected(401, "not-signed-in", as("").get("/nothing-here", "Accept", "application/json"));
        rejected(401, "not-signed-in", as("").post("/nothing-here", "{}", browser));
    }

    @Test
    void remembers_the_language_that_somebody_chose() {
        var chosen = as("").get("/?lang=nn", "Accept-Language", "en");
        var cookie = chosen.header("Set-Cookie");
        assertThat(cookie)
                .startsWith("lang=nn; Path=/; ")
                .contains("Max-Age=31536000", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        var kept = new String[] {"Cookie", "lang=nn", "Accept-Language", "en"};
        var next = as("").get("/", kept);
        assertThat(next.raw().body()).contains("<html lang=\"nn\"");
        assertThat(next.header("Content-Language")).isEqualTo("nn");
        assertThat(next.raw().headers().allValues("Vary")).contains("Cookie");
        assertThat(next.header("Set-Cookie")).isEmpty();
        assertThat(as("").get("/?lang=en", kept).raw().body()).contains("<html lang=\"en\"");
        assertThat(as("").get("/", "Cookie", "lang=xx", "Accept-Language", "en")
                        .raw()
                        .body())
                .contains("<html lang=\"en\"");
        assertThat(as("lier").get("/api/v1/nothing", kept).at("/detail"))
                .isEqualTo(as("lier")
                        .get("/api/v1/nothing", "Accept-Language", "en")
                        .at("/detail"));
    }

    @Test
    void opens_nothing_else() {
        for (var path : new String[] {"/page", "/templates/front.html", "/pom.xml", "/application.yaml"}) {
            rejected(401, "not-signed-in", as("").get(path));
        }
        rejected(403, "not-allowed", as("lier").get("/nothing-here"));
        rejected(401, "not-signed-in", as("").post("/", "{}"));
    }
}
