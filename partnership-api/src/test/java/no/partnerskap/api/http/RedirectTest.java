package no.partnerskap.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.http.RawConnection.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that believed the name in a request could be made to send people elsewhere, and their codes with them. */
@DisplayName("A browser that is sent on")
class RedirectTest extends HttpTest {
    private static final String FOREIGN = "other.invalid";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private Answer send(String line, String headers, String body) {
        return RawConnection.exchange(
                port,
                line + " HTTP/1.1\r\n" + headers.replace("~", "\r\n").replace("FOREIGN", FOREIGN)
                        + "\r\nAccept: text/html\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n"
                        + body);
    }

    private static void staysHere(Answer answer) {
        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.headers() + answer.body()).doesNotContain(FOREIGN);
        if (answer.status() / 100 == 3) {
            assertThat(answer.header("Location"))
                    .matches("/([^/].*)?|http://127\\.0\\.0\\.1/login/oauth2/code/partnership\\?.*");
        }
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "GET /me, Host: FOREIGN",
        "GET /me, Host: FOREIGN:80",
        "GET /me, Host: localhost~X-Forwarded-Host: FOREIGN",
        "GET /me, Host: localhost~X-Forwarded-Host: FOREIGN~X-Forwarded-Proto: https~X-Forwarded-Port: 443",
        "GET /me, Host: localhost~Forwarded: host=FOREIGN;proto=https",
        "GET /oauth2/authorization/partnership, Host: FOREIGN",
        "GET /oauth2/authorization/partnership, Host: localhost~X-Forwarded-Host: FOREIGN",
        "GET /oauth2/authorize?response_type=code&client_id=pages, Host: FOREIGN",
        "GET /oauth2/authorize?response_type=code&client_id=pages, Host: localhost~X-Forwarded-Host: FOREIGN",
        "GET /login/oauth2/code/partnership?code=x&state=y, Host: FOREIGN",
        "GET /login, Host: FOREIGN",
        "GET /login?error, Host: FOREIGN",
        "POST /login, Host: FOREIGN",
        "POST /logout, Host: FOREIGN",
        "GET /, Host: FOREIGN",
        "GET /, Host: localhost~X-Forwarded-Host: FOREIGN",
        "GET //FOREIGN/.., Host: localhost",
        "GET /swagger-ui, Host: FOREIGN",
        "GET /swagger-ui.html, Host: FOREIGN",
        "GET /v3/api-docs/swagger-config, Host: FOREIGN"
    })
    void stays_here_whatever_a_request_calls_us(String line, String headers) {
        staysHere(send(line, headers, ""));
    }

    /** The whole way, with a foreign name all along: what is kept of a request in between does not lead away either. */
    @Test
    void comes_back_here_after_signing_in() {
        var host = "Host: FOREIGN";
        var begun = send("GET /oauth2/authorization/partnership", host, "");
        staysHere(begun);
        assertThat(begun.header("Location"))
                .startsWith("/oauth2/authorize?")
                .contains("redirect_uri=http://127.0.0.1:");
        var asked = send("GET " + begun.header("Location"), host, "");
        staysHere(asked);
        assertThat(asked.header("Location")).isEqualTo("/login");
        var cookie = host + "~Cookie: " + asked.header("Set-Cookie").replaceAll(";.*", "");
        var field = CSRF.matcher(send("GET /login", cookie, "").body());
        assertThat(field.find()).isTrue();
        var wrong = send(
                "POST /login?lang=nn",
                cookie + "~Content-Type: application/x-www-form-urlencoded",
                "username=ops&password=wrong&_csrf=" + field.group(1));
        assertThat(wrong.header("Location")).isEqualTo("/login?error&lang=nn");
        var done = send(
                "POST /login",
                cookie + "~Content-Type: application/x-www-form-urlencoded",
                "username=ops&password=sample-only&_csrf=" + field.group(1));
        staysHere(done);
        assertThat(done.header("Location")).startsWith("/oauth2/authorize?");
    }

    /** The code goes to the address that the client has told beforehand, and to none that a request asks for. */
    @Test
    void takes_its_code_nowhere_else() {
        var answer = send(
                "GET /oauth2/authorize?response_type=code&client_id=pages&scope=openid&redirect_uri=http://" + FOREIGN
                        + "/login/oauth2/code/partnership",
                "Host: FOREIGN",
                "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Location")).isEmpty();
    }
}
