package no.partnerskap.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import no.partnerskap.api.harness.Http;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HEAD")
class HeadTest extends HttpTest {
    private static Reply head(Http caller, String path) {
        return Http.answer(caller.request(path)
                .method("HEAD", BodyPublishers.noBody())
                .header("Accept", "*/*")
                .build());
    }

    private static Reply get(Http caller, String path) {
        return Http.answer(caller.request(path).GET().header("Accept", "*/*").build());
    }

    private static void isAnsweredAsGetWithoutABody(Http caller, String path) {
        var got = get(caller, path);
        var head = head(caller, path);
        assertThat(head.status()).as(path).isEqualTo(got.status());
        assertThat(head.header("Content-Type")).as(path).isEqualTo(got.header("Content-Type"));
        assertThat(head.raw().body()).as(path).isEmpty();
    }

    @Test
    void is_answered_wherever_a_page_or_document_is() {
        Stream.of("/", "/README.md", "/docs/operating.md", "/page.css", "/favicon.svg", "/favicon.ico", "/login", "/me")
                .forEach(path -> isAnsweredAsGetWithoutABody(as(""), path));
        Stream.of("/swagger-ui/index.html", "/v3/api-docs", "/actuator/health", "/isalive")
                .peek(path -> assertThat(head(as(""), path).status()).as(path).isEqualTo(200))
                .forEach(path -> isAnsweredAsGetWithoutABody(as(""), path));
    }

    @Test
    void is_answered_wherever_the_interface_can_be_read() {
        var office = establishedOffice();
        var paths = as("").get("/v3/api-docs").body().at("/paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> path.getKey().replaceAll("^(/api/v1/partnerships)/[{]office[}]", office))
                .map(path -> path.replaceAll("[{][^}]*[}]", "1"))
                .toList();
        assertThat(paths).hasSizeGreaterThan(30).contains(office, office + "/leaders");
        paths.forEach(path -> isAnsweredAsGetWithoutABody(as("lier"), path));
    }
}
