package no.partnerskap.core.kernel;

import static no.partnerskap.core.rules.Rule.R_062;
import static no.partnerskap.core.rules.Rule.R_063;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as the client says: a date ({@code 2026-02-28}) or an instant ({@code 2026-02-28T22:59:59Z}), kept as
 * it was sent. A date without time is the end of that day everywhere.
 */
public record Occurred(@JsonValue String text) {
    private static final String PLAIN_DATE = "0000-00-00";

    public Occurred {
        parse(text);
    }

    @JsonCreator
    public static Occurred of(String text) {
        return new Occurred(text);
    }

    public static Occurred on(LocalDate day) {
        return new Occurred(day.toString());
    }

    public static Occurred at(Instant instant) {
        return new Occurred(instant.toString());
    }

    /** The day in Oslo on which it happened. */
    public LocalDate day() {
        return switch (parse(text)) {
            case LocalDate day -> day;
            case Instant instant -> Oslo.dayOf(instant);
            default -> throw new IllegalStateException(text);
        };
    }

    /** The instant, where the client gave one. */
    public @Nullable Instant instant() {
        return parse(text) instanceof Instant instant ? instant : null;
    }

    /** Whether it happened before a moment; a date alone did so only if its whole day had passed. */
    @Keeps(R_063)
    public boolean before(Instant moment) {
        var instant = instant();
        return instant == null ? !Oslo.startOf(day().plusDays(1)).isAfter(moment) : instant.isBefore(moment);
    }

    /** Whether it happened before a change that takes effect on a date: before the first instant of that day in Oslo. */
    @Keeps(R_062)
    public boolean beforeStartOf(LocalDate effectiveOn) {
        return before(Oslo.startOf(effectiveOn));
    }

    private static Object parse(String text) {
        try {
            return text.length() == PLAIN_DATE.length()
                    ? date(text)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Malformed("/occurred", "occurred", "A date as 2026-02-28, or an instant as 2026-02-28T22:59:59Z");
        }
    }

    /** By hand, as an audit reads many of these many times; anything unusual is left to the parser of the platform. */
    private static LocalDate date(String text) {
        for (int i = 0; i < PLAIN_DATE.length(); i++) {
            char c = text.charAt(i);
            if (PLAIN_DATE.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return LocalDate.parse(text);
            }
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    @Override
    public String toString() {
        return text;
    }
}
