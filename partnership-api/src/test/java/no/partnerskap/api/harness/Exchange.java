package no.partnerskap.api.harness;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.api.harness.Http.Reply;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer.
 *
 * @param caller who asked; empty for nobody
 * @param body the text that was sent; absent where none was, or where it was sent as bytes
 */
public record Exchange(
        String caller, HttpRequest request, @Nullable String body, Reply reply) {
    String method() {
        return request.method();
    }

    URI address() {
        return request.uri();
    }

    public String path() {
        return address().getRawPath();
    }

    boolean succeeded() {
        return reply.status() < 400;
    }

    /** The media type of the answer without its parameters; empty where there is no body. */
    String answered() {
        return reply.header("Content-Type").split(";")[0].strip();
    }

    Map<String, List<String>> query() {
        return address().getRawQuery() == null
                ? Map.of()
                : Stream.of(address().getRawQuery().split("&"))
                        .map(pair -> pair.split("=", 2))
                        .map(pair -> Stream.of(pair)
                                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                                .toArray(String[]::new))
                        .collect(Collectors.groupingBy(
                                pair -> pair[0],
                                TreeMap::new,
                                Collectors.mapping(pair -> pair.length < 2 ? "" : pair[1], Collectors.toList())));
    }

    @Override
    public String toString() {
        return method() + " " + address() + " by " + caller + "\n" + body + "\n" + reply;
    }

    /** What stands in the parts of the address that vary. */
    Map<String, String> place(Contract.Told told) {
        var names = Pattern.compile("\\{([^}]+)}").matcher(told.place().template());
        var values = told.place().form().matcher(path());
        var parts = new TreeMap<String, String>();
        for (int i = 1; values.matches() && names.find(); i++) {
            parts.put("path " + names.group(1), values.group(i));
        }
        return parts;
    }
}
