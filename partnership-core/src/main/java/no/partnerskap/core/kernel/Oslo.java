package no.partnerskap.core.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of the record, Europe/Oslo: every date is a day there, and no default zone is ever read. */
public final class Oslo {
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Oslo() {}

    /** The first instant of a day, also on the days when the clocks change. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
