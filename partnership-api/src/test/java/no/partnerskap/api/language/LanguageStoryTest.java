package no.partnerskap.api.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Somebody who reads")
class LanguageStoryTest extends HttpTest {
    private static final String NYNORSK = "nn-NO, nb;q=0.5";

    private Reply refused(String query, String accepted) {
        return rejected(
                409,
                "mandate.self-granted",
                as("state-viken")
                        .post(
                                establishedOffice() + "/mandates" + query,
                                mandate("REGION_DIRECTOR", "REGION_DIRECTOR"),
                                "Accept-Language",
                                accepted));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nb-NO     | nb | Et organ kan ikke gi seg selv fullmakt. Vis til et vedtak i et annet organ.
        nn, en    | nn | Eit organ kan ikkje gi seg sjølv fullmakt. Vis til eit vedtak i eit anna organ.
        en        | en | A body cannot grant itself a mandate; refer to a decision of another body.
        de, fr    | nb | Et organ kan ikke gi seg selv fullmakt. Vis til et vedtak i et annet organ.
        """)
    void a_refusal_reads_it_in_the_language_accepted(String accepted, String language, String detail) {
        var reply = refused("", accepted);
        assertThat(reply.at("/detail")).isEqualTo(detail);
        assertThat(reply.header("Content-Language")).isEqualTo(language);
        assertThat(reply.header("Vary")).contains("Accept-Language");
        assertThat(reply.body().has("texts")).isFalse();
        assertThat(reply.at("/rule")).isEqualTo("R-042");
    }

    @Test
    void a_refusal_reads_it_in_the_language_of_the_address_first() {
        assertThat(refused("?lang=nn", "en").at("/title")).isEqualTo("Det som er registrert, tillèt ikkje dette");
    }

    @Test
    void all_languages_reads_each() {
        var reply = refused("?lang=all", "en");
        assertThat(reply.header("Content-Language")).isEqualTo("nb, nn, en");
        assertThat(reply.at("/detail")).isEqualTo(reply.at("/texts/nb/detail")).contains("seg selv");
        assertThat(reply.at("/texts/nn/detail")).contains("seg sjølv");
        assertThat(reply.at("/texts/en/detail")).contains("itself");
        assertThat(reply.at("/texts/en/title")).isEqualTo("The record does not allow this");
        assertThat(reply.body().at("/texts").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "NN", "", "nn-NO"})
    void a_language_that_is_not_spoken_is_told_which_are(String other) {
        var reply = rejected(400, "choice", as("lier").get("/api/v1/partnerships?lang=" + other));
        assertThat(reply.at("/values/allowed")).isEqualTo("nb, nn, en, all");
        assertThat(reply.at("/detail")).isEqualTo("lang must be one of nb, nn, en and all.");
        rejected(400, "repeated-parameter", as("lier").get("/api/v1/partnerships?lang=nn&lang=nb"));
    }

    @Test
    void nynorsk_is_turned_away_in_nynorsk_before_any_controller_is_asked() {
        var office = establishedOffice();
        var unknown = rejected(401, "not-signed-in", as("").get(office, "Accept-Language", NYNORSK));
        assertThat(unknown.at("/detail")).startsWith("Send eit tilgangstoken");
        assertThat(unknown.header("Content-Language")).isEqualTo("nn");
        var closed = rejected(403, "not-allowed", as("lier").get("/actuator/info?lang=nn"));
        assertThat(closed.at("/detail")).isEqualTo("Du har ikkje tilgang til denne adressa.");
        var nowhere = rejected(404, "no-such-address", as("lier").get("/api/v1/nothing?lang=nn"));
        assertThat(nowhere.at("/detail")).startsWith("Det er ingenting på denne adressa.");
        var absent = rejected(404, "unknown-change", as("lier").get(office + "/changes/9?lang=nn"));
        assertThat(absent.at("/detail")).isEqualTo("Det finst inga endring 9 i dette partnarskapet.");
        var large = "{\"content\": \"" + "a".repeat(300_000) + "\"}";
        var tooLarge = rejected(413, "body-too-large", as("lier").post(office + "/changes?lang=nn", large));
        assertThat(tooLarge.at("/detail")).startsWith("Innhaldet kan ha høgst 262144 byte.");
        assertThat(tooLarge.header("Vary")).contains("Accept-Language");
        var unread = rejected(400, "required", as("lier").post(office + "/changes?lang=nn", "{}"));
        assertThat(unread.at("/detail")).isEqualTo("Dette feltet er påkravd og kan ikkje vere null.");
    }

    /** The container finds these itself, and knows the headers that came before the fault. */
    @ParameterizedTest
    @CsvSource({
        "GET /api/v1/partnerships HTTP/1.1|Accept-Language: nn|X-Long: LONG, Førespurnaden lèt seg ikkje forstå",
        "TRACE /api/v1/partnerships?lang=nn HTTP/1.1|X: y, Adressa støttar ikkje denne metoden"
    })
    void nynorsk_is_turned_away_in_nynorsk_by_the_container(String beginning, String told) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var text = beginning.replace("|", "\r\n").replace("LONG", "a".repeat(20_000));
            socket.getOutputStream()
                    .write((text + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.setSoTimeout(5_000);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 4")
                    .contains("application/problem+json", "Content-Language: nn", told);
        }
    }

    private Reply attendance(String query) {
        var office = establishedOffice();
        accepted(
                201,
                as("lier").post(office + "/meetings", "{\"plannedFor\": \"2026-01-05\", \"title\": \"New year\"}"));
        return accepted(200, as("lier").post(office + "/meetings/1/record-attendance" + query, """
            {"heldOn": "2026-01-05", "attendees": [{"owner": "STATE", "role": "Region director"}]}\
            """));
    }

    @Test
    void nynorsk_is_told_in_nynorsk_what_a_rule_noticed() {
        var reply = attendance("?lang=nn");
        assertThat(reply.at("/findings/0/code")).isEqualTo("meeting.no-quorum");
        assertThat(reply.at("/findings/0/rule")).isEqualTo("R-051");
        assertThat(reply.at("/findings/0/text/nn"))
                .startsWith("Ingen møtte med fullmakt frå Nav Vest-Viken og Lier, så møtet kan berre ta saker til"
                        + " orientering.");
        assertThat(reply.body().at("/findings/0/text").propertyNames()).containsExactly("nn");
        assertThat(reply.body().at("/findings/0").has("message")).isFalse();
        assertThat(reply.header("Content-Language")).isEqualTo("nn");
        assertThat(reply.header("Vary")).contains("Accept-Language");
        assertThat(attendance("?lang=all").body().at("/findings/0/text").propertyNames())
                .containsExactly("nb", "nn", "en");
        assertThat(attendance("?dryRun=true&lang=nb")
                        .body()
                        .at("/findings/0/text")
                        .propertyNames())
                .containsExactly("nb");
    }

    @Test
    void an_answer_without_text_is_told_no_language() {
        var office = establishedOffice();
        assertThat(as("lier").get(office + "/findings?lang=nn").header("Content-Language"))
                .isEqualTo("nn");
        assertThat(as("lier").get(office + "/meetings?lang=nn").header("Content-Language"))
                .isEmpty();
    }

    @Test
    void minutes_asks_for_their_own_languages() {
        var office = establishedOffice();
        var reply = rejected(
                400, "choice", as("lier").get(office + "/meetings/1/minutes/1?lang=all", "Accept", "text/plain"));
        assertThat(reply.at("/values/allowed")).isEqualTo("nb, nn");
        assertThat(List.of("nb", "nn", "en"))
                .allMatch(one -> reply.body().at("/texts").has(one));
    }

    @Test
    void the_description_learns_how_languages_are_asked_for_and_told() {
        var api = accepted(200, as("").get("/v3/api-docs")).body();
        var schemas = api.at("/components/schemas");
        assertThat(schemas.at("/Sentence/properties").propertyNames()).containsExactlyInAnyOrder("nb", "nn", "en");
        assertThat(schemas.at("/Sentence").has("required")).isFalse();
        assertThat(schemas.at("/Problem/properties").has("texts")).isTrue();
        assertThat(schemas.at("/CommandResult/properties/findings/items/$ref").asString())
                .endsWith("/CommandFinding");
        for (var path : api.at("/paths").properties()) {
            for (var operation : path.getValue().properties()) {
                assertThat(operation.getValue().at("/parameters"))
                        .as(operation.getKey() + " " + path.getKey())
                        .extracting(parameter -> parameter.at("/name").asString())
                        .contains("Accept-Language")
                        .containsOnlyOnce("lang");
            }
        }
    }
}
