package no.partnerskap.core.kernel;

import static no.partnerskap.core.rules.Rule.R_062;
import static no.partnerskap.core.rules.Rule.R_063;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Time of an occurrence as stated by the client: a date ({@code 2026-02-28}) or an instant ({@code 2026-02-28T22:59:59Z}), stored
 * as sent. A date without time is the end of that day everywhere.
 */
public record Occurred(@JsonValue @Line String text) {
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
        return parse(text) instanceof LocalDate day ? day : Oslo.dayOf((Instant) parse(text));
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
            return text.length() == 10
                    ? LocalDate.parse(text)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Malformed("/occurred", "occurred");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
