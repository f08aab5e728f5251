package no.partnerskap.api.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Parser of RFC 3339 dates and instants with a four-digit year; Java's own accepts far more years. */
public final class Rfc3339 {
    private static final int DAY = 10;
    private static final int LAST_YEAR = 9999;

    private Rfc3339() {}

    /** A date such as 2026-02-28; empty if the text is not one. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text.length() == DAY ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** An instant with its offset, such as 2026-02-28T22:59:59Z; empty if the text is not one, also in UTC. */
    public static Optional<Instant> moment(String text) {
        try {
            var moment = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            return moment.getYear() < 0 || moment.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(moment.toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
