package no.partnerskap.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the front page on, every page and every document, as far as their links lead. */
@DisplayName("The links of pages and documents")
class LinksTest extends HttpTest {
    private static final Pattern IN_HTML = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern IN_TEXT = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private Map<String, Integer> crawled() {
        var answers = new HashMap<String, Integer>();
        var ahead = new ArrayDeque<>(List.of("/", "/login", "/no-such-page"));
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            if (answers.containsKey(address)) {
                continue;
            }
            var answer = as("").get(address, "Accept", "text/html, */*;q=0.5");
            answers.put(address, answer.status());
            links(answer.raw().body(), answer.header("Content-Type")).stream()
                    .map(link -> URI.create(address).resolve(link))
                    .filter(link -> link.getHost() == null && link.getPath() != null)
                    .map(URI::getPath)
                    .forEach(ahead::add);
        }
        return answers;
    }

    private static List<String> links(String body, String type) {
        var links = new ArrayList<String>();
        Stream.of(IN_HTML, IN_TEXT)
                .filter(pattern -> type.startsWith(pattern == IN_HTML ? "text/html" : "text/plain"))
                .forEach(pattern -> pattern.matcher(body)
                        .results()
                        .map(found -> found.group(1))
                        .forEach(links::add));
        return links;
    }

    @Test
    void lead_somewhere() {
        var crawled = crawled();
        assertThat(crawled)
                .containsKeys(
                        "/README.md", "/docs/operating.md", "/docs/decisions/", "/docs/tour/auditor.md", "/LICENSE")
                .hasSizeGreaterThan(40)
                .containsEntry("/no-such-page", 404);
        crawled.remove("/no-such-page");
        assertThat(crawled)
                .allSatisfy((address, status) -> assertThat(status).as(address).isIn(200, 302));
    }
}
