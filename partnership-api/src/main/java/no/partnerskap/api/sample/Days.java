package no.partnerskap.api.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days counted from the day on which the sample is made, as stories write them. What has happened lies on the working day before
 * where the day would be in a weekend, and what is ahead on the working day after; holidays are not known.
 */
record Days(LocalDate today) {
    String ago(int days) {
        return workingDayUntil(today.minusDays(days)).toString();
    }

    String ahead(int days) {
        var day = today.plusDays(days);
        return (weekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day).toString();
    }

    /** The first day of a month, at least so many days ahead. */
    String monthAhead(int days) {
        return today.plusDays(days - 1L)
                .with(TemporalAdjusters.firstDayOfNextMonth())
                .toString();
    }

    static LocalDate workingDayUntil(LocalDate day) {
        return weekend(day) ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
