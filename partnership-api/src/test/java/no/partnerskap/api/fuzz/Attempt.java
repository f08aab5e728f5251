package no.partnerskap.api.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A request to be sent.
 *
 * @param caller who sends it; empty for nobody
 * @param address path and query, encoded
 * @param headers names and values by turns
 * @param broken how it was broken; empty where it was meant to be good
 */
public record Attempt(
        String caller, String method, String address, List<String> headers, byte @Nullable [] body, String broken) {
    private static final int SHOWN = 2_000;

    /** The body as text; absent where there is none. */
    public @Nullable String text() {
        return body == null ? null : new String(body, StandardCharsets.UTF_8);
    }

    public boolean onlyAsks() {
        return method.equals("GET") || method.equals("HEAD") || address.contains("dryRun=true");
    }

    @Override
    public String toString() {
        var text = text() == null ? "" : "\n" + text();
        var named = IntStream.range(0, headers.size() / 2)
                .mapToObj(i -> headers.get(2 * i) + ": " + headers.get(2 * i + 1))
                .collect(Collectors.joining(", ", "[", "]"));
        return method + " " + address + " " + named + " by " + caller + " (" + broken + ")"
                + text.substring(0, Math.min(SHOWN, text.length()));
    }
}
