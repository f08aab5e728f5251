package no.partnerskap.api.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The steps that a browser takes, cookies and all, at the sample's own issuer. */
@DisplayName("Signing in to the pages")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1", "partnership.sample-data=false"})
@ActiveProfiles("sample")
@ExtendWith(OutputCaptureExtension.class)
class PageSignInTest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext context;

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.header("Accept-Language", "en").build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> form(String path, String form) throws Exception {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String csrf(HttpResponse<String> page) {
        var field = CSRF.matcher(page.body());
        assertThat(field.find()).as(page.body()).isTrue();
        return field.group(1);
    }

    private HttpResponse<String> login(HttpResponse<String> page, String name, String password) throws Exception {
        return form("/login", "username=" + name + "&password=" + password + "&_csrf=" + csrf(page));
    }

    @Test
    void leads_to_the_issuer_and_back_and_tells_what_somebody_is() throws Exception {
        var asked = send(to("/me"));
        assertThat(asked.uri().getPath()).isEqualTo("/login");
        var wrong = login(asked, "auditor-lier", "guessed");
        assertThat(wrong.uri().toString()).contains("/login?error");
        var me = login(wrong, "auditor-lier", "sample-only");
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        assertThat(me.uri().getPath()).isEqualTo("/me");
        assertThat(me.body()).contains("You are signed in", "<code>auditor</code>", "kommuneloven");
        assertThat(form("/logout", "").statusCode()).isEqualTo(403);
        assertThat(send(to("/me")).uri().getPath()).isEqualTo("/me");
        assertThat(form("/logout", "_csrf=" + csrf(me)).uri().getPath()).isEqualTo("/");
        var issuer = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertThat(issuer.send(to("/me").build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Logg inn for å prøve, Navnet eller passordet er feil",
        "nn, Logg inn for å prøve, Namnet eller passordet er feil",
        "en, Sign in to the sample, The name or the password is wrong"
    })
    void happens_in_the_language_of_whoever_does_it(String lang, String heading, String failed) throws Exception {
        var page = send(to("/login?lang=" + lang));
        assertThat(page.body())
                .contains("<html lang=\"" + lang + "\"", heading, "sample-only")
                .doesNotContain(failed);
        assertThat(page.body()).doesNotContain("<script", "style=", "http://", "https://");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "form-action 'self'")
                        .doesNotContain("unsafe", "script-src"));
        var wrong = form("/login?lang=" + lang, "username=ops&password=guessed&_csrf=" + csrf(page));
        assertThat(wrong.body()).contains("<html lang=\"" + lang + "\"", heading, failed, "role=\"alert\"");
        assertThat(form("/login?lang=" + lang, "username=ops&password=sample-only")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, '', Du mangler en rolle, tildeler roller i organisasjonen din",
        "nn, '', Du manglar ei rolle, tildeler roller i organisasjonen din",
        "en, '', You have no role, assigns roles in your organisation",
        "en, unknown, You have no role, assigns roles in your organisation",
        "nb, registrar ops, Du har flere roller, fjerne de andre",
        "nn, registrar ops, Du har fleire roller, fjerne dei andre",
        "en, registrar ops, You have several roles, remove the others"
    })
    void tells_somebody_who_is_nothing_here_what_is_missing(
            String lang, String roles, String lacking, String next, CapturedOutput log) throws Exception {
        var answer = as("https://people.sample.invalid", roles, lang);
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentType()).startsWith("text/html");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"" + lang + "\"", lacking, next, "action=\"/logout\"", "name=\"_csrf\"")
                .doesNotContain("<code>");
        assertThat(log.getAll()).doesNotContain("\tat ", "NotAccepted");
    }

    @Test
    void tells_somebody_of_an_issuer_that_is_not_trusted_to_turn_to_those_who_run_the_service() throws Exception {
        var answer = as("https://another.example", "registrar", "en");
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("Contact the operator of the service.");
    }

    /** Somebody whom an issuer has signed in, whatever its token says. */
    private MockHttpServletResponse as(String issuer, String roles, String lang) throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var somebody = oidcLogin().idToken(token -> token.issuer(issuer).claim("roles", roles));
        return mvc.perform(get("/me?lang=" + lang).accept("text/html").with(somebody))
                .andReturn()
                .getResponse();
    }

    /** As the front page says who they are. */
    @ParameterizedTest
    @CsvSource({
        "director-lier, municipal-director, on the owner&#39;s behalf, 857566122",
        "director-viken, region-director, on the owner&#39;s behalf, 0600",
        "leader-kongsvinger, office-leader, never act for an owner, 0402",
        "governor-33, mediator, Mediate disputes, 33",
        "supervisor-33, supervisor, supervise, kommuneloven",
        "auditor-state, auditor, write nothing, riksrevisjonsloven",
        "board, secretary, record its decisions, partnership agreement",
        "registrar, registrar, Establish partnerships, registrar"
    })
    void is_open_to_people_of_both_owners_and_all_who_look_in(String name, String role, String may, String more)
            throws Exception {
        var me = login(send(to("/me")), name, "sample-only");
        assertThat(me.body()).contains("You are signed in", "<code>" + role + "</code>", may, more);
    }

    /** Nobody names a language on the way: the one that was chosen before stays. */
    @ParameterizedTest
    @CsvSource({"nb, Du er logget inn", "nn, Du er logga inn", "en, You are signed in"})
    void keeps_the_language_that_was_chosen_before(String lang, String heading) throws Exception {
        send(to("/?lang=" + lang));
        var asked = send(to("/me"));
        assertThat(asked.uri().getPath()).isEqualTo("/login");
        assertThat(asked.body()).contains("<html lang=\"" + lang + "\"");
        var me = login(asked, "auditor-lier", "sample-only");
        assertThat(me.uri().toString()).endsWith("/me");
        assertThat(me.body()).contains("<html lang=\"" + lang + "\"", heading);
        assertThat(form("/logout", "_csrf=" + csrf(me)).body()).contains("<html lang=\"" + lang + "\"");
    }

    @Test
    void lets_nobody_use_the_interface_with_a_session() throws Exception {
        var me = login(send(to("/me")), "registrar", "sample-only");
        assertThat(me.uri().getPath()).as(me.uri() + me.body()).isEqualTo("/me");
        assertThat(send(to("/api/v1/partnerships")).statusCode()).isEqualTo(401);
    }
}
