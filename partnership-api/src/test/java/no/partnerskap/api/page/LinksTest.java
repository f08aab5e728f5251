package no.partnerskap.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the front page on, every page and every document, as far as their links lead. */
@DisplayName("The links of pages and documents")
class LinksTest extends HttpTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern DOCUMENT = Pattern.compile("/README\\.md|/docs/.*(\\.md|/)");

    private final Set<URI> toAPlace = new TreeSet<>();

    private Map<String, Reply> crawled() {
        var answers = new HashMap<String, Reply>();
        var ahead = new ArrayDeque<>(List.of("/", "/login", "/no-such-page"));
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            if (answers.containsKey(address)) {
                continue;
            }
            var answer = as("").get(address, "Accept", "text/html, */*;q=0.5");
            answers.put(address, answer);
            if (answer.header("Content-Type").startsWith("text/html")) {
                LINK.matcher(answer.raw().body())
                        .results()
                        .map(link -> URI.create(address).resolve(link.group(1)))
                        .filter(link -> link.getHost() == null && link.getPath() != null)
                        .peek(this::remember)
                        .map(URI::getPath)
                        .forEach(ahead::add);
            }
        }
        return answers;
    }

    private void remember(URI link) {
        if (link.getFragment() != null) {
            toAPlace.add(link);
        }
    }

    @Test
    void lead_somewhere() {
        var crawled = crawled();
        assertThat(crawled)
                .containsKeys(
                        "/README.md", "/docs/operating.md", "/docs/decisions/", "/docs/tour/auditor.md", "/LICENSE")
                .hasSizeGreaterThan(40)
                .hasEntrySatisfying(
                        "/no-such-page", page -> assertThat(page.status()).isEqualTo(404));
        crawled.remove("/no-such-page");
        assertThat(crawled)
                .allSatisfy(
                        (address, page) -> assertThat(page.status()).as(address).isIn(200, 302));
        assertThat(crawled.entrySet().stream()
                        .filter(page -> DOCUMENT.matcher(page.getKey()).matches()))
                .allSatisfy(page ->
                        assertThat(page.getValue().header("Content-Type")).startsWith("text/html"));
        assertThat(toAPlace)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(crawled.get(link.getPath()).raw().body())
                        .as(link.toString())
                        .contains("id=\"" + link.getFragment() + "\""));
    }
}
