package no.partnerskap.api.desk;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.function.LongSupplier;
import no.partnerskap.api.problem.BadParameter;
import org.jspecify.annotations.Nullable;

/** Where a page ends, and what was asked on the first one: later pages answer the same question of the same record. */
public record Cursor(AsOf asOf, long version, int after) {
    private static final int PARTS = 4;
    private static final int FARTHEST = 1_000_000;

    /**
     * Where a page begins: at the front, by the record as it then is, or where the page before ended.
     *
     * @param version of the record, read only for a first page
     */
    public static Cursor of(@Nullable String cursor, AsOf asOf, LongSupplier version) {
        return cursor == null ? new Cursor(asOf, version.getAsLong(), 0) : read(cursor, asOf);
    }

    public Cursor afterThis(int more) {
        return new Cursor(asOf, version, after + more);
    }

    public String text() {
        var parts = asOf.validOn() + " " + asOf.knownAt() + " " + version + " " + after;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /** Only a question that could be put without a cursor is answered: nothing of the future, nothing past what is asked now. */
    private static Cursor read(String text, AsOf now) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            var asOf = new AsOf(LocalDate.parse(parts[0]), Instant.parse(parts[1]));
            var cursor = new Cursor(asOf, Long.parseLong(parts[2]), Integer.parseInt(parts[3]));
            if (parts.length == PARTS
                    && cursor.after > 0
                    && cursor.after < FARTHEST
                    && !asOf.knownAt().isAfter(now.knownAt())) {
                return cursor;
            }
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            // told below
        }
        throw new BadParameter("cursor", "cursor");
    }
}
