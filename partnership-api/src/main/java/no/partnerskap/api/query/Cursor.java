package no.partnerskap.api.query;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.Sha256;

/**
 * End of a page, with the question asked on the first one: later pages answer the same question of the same record. It gives access
 * to nothing that a query could not ask for; its check sum detects a cursor that is damaged or belongs to another list.
 *
 * @param asOf the times asked about on the first page, and the version of the record it was based on
 * @param filters the query parameters of the first page
 * @param after the position in the list after which the next page begins; its meaning depends on the list
 */
public record Cursor(AsOf asOf, SortedMap<String, String> filters, int after) {
    private static final int PLAIN_PARTS = 4;
    private static final int CHECK = 12;

    Cursor at(int place) {
        return new Cursor(asOf, filters, place);
    }

    /** The cursor as text, for one list only. */
    String text(String list) {
        var parts = new StringBuilder()
                .append(asOf.validOn())
                .append(' ')
                .append(asOf.knownAt())
                .append(' ')
                .append(asOf.version())
                .append(' ')
                .append(after);
        filters.forEach((name, value) ->
                parts.append(' ').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var text = check(list, parts.toString()) + parts;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the text of {@link #text} for the same list; empty if it is not one. */
    public static Optional<Cursor> read(String list, String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.substring(Math.min(CHECK, text.length()));
            var read = parse(parts.split(" ", -1));
            return read.text(list).equals(cursor) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Cursor parse(String[] parts) {
        var filters = new TreeMap<String, String>();
        for (int i = PLAIN_PARTS; i < parts.length; i++) {
            var filter = parts[i].split("=", 2);
            filters.put(filter[0], URLDecoder.decode(filter[1], StandardCharsets.UTF_8));
        }
        var asOf = new AsOf(LocalDate.parse(parts[0]), Instant.parse(parts[1]), Long.parseLong(parts[2]));
        return new Cursor(asOf, filters, Integer.parseInt(parts[3]));
    }

    private static String check(String list, String parts) {
        return Sha256.of(list + "\n" + parts).substring(0, CHECK);
    }
}
