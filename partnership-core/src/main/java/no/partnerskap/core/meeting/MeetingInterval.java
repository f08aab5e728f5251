package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_050;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Meeting interval: when meetings are due. A year with n meetings has n equal parts, rounded up to whole months, and the
 * k-th meeting of the
 * year is due by the end of the k-th part. Parts that began before the partnership are ignored.
 *
 * @param perYear meetings agreed for a calendar year
 * @param graceDays days past the due date after which a meeting is overdue
 */
public record MeetingInterval(LocalDate establishedOn, IntUnaryOperator perYear, int graceDays) {
    private static final int MONTHS = 12;

    /**
     * Meeting that is due.
     *
     * @param overdueFrom the first day on which it is overdue unless held
     * @param heldOn the date of the meeting that met the due date, or was held late for it; absent if there is none
     */
    public record Due(
            LocalDate due, LocalDate overdueFrom, @Nullable LocalDate heldOn) {
        /** Whether it is overdue on a day. */
        public boolean overdueOn(LocalDate day) {
            return !day.isBefore(overdueFrom) && (heldOn == null || heldOn.isAfter(day));
        }

        /** Whether it was held only after it had become overdue. */
        public boolean settledLate() {
            return heldOn != null && !heldOn.isBefore(overdueFrom);
        }
    }

    /** The meetings due by a day, in order, each with the date of the meeting held for it. */
    @Keeps(R_050)
    public List<Due> dueBy(LocalDate day, Collection<LocalDate> held) {
        var sorted = held.stream().sorted().toList();
        var dues = new ArrayList<Due>();
        for (int year = establishedOn.getYear(); year <= day.getYear(); year++) {
            int owed = 0;
            for (var due : dueIn(year)) {
                if (!due.isAfter(day)) {
                    dues.add(new Due(due, due.plusDays(graceDays), answer(due, owed, sorted)));
                }
                owed++;
            }
        }
        return dues;
    }

    /** The first meeting overdue on a day, if any. */
    public Optional<Due> overdueOn(LocalDate day, Collection<LocalDate> held) {
        return dueBy(day, held).stream().filter(due -> due.overdueOn(day)).findFirst();
    }

    /** The day by which the next meeting must be held, seen from a day; empty if no interval is agreed. */
    public Optional<LocalDate> nextDue(LocalDate day, Collection<LocalDate> held) {
        var known = held.stream().filter(date -> !date.isAfter(day)).sorted().toList();
        for (int year = Math.max(day.getYear(), establishedOn.getYear()); year <= day.getYear() + 2; year++) {
            int owed = 0;
            for (var due : dueIn(year)) {
                if (!due.isBefore(day) && inYear(year, known).size() <= owed) {
                    return Optional.of(due);
                }
                owed++;
            }
        }
        return Optional.empty();
    }

    private List<LocalDate> dueIn(int year) {
        var dues = new ArrayList<LocalDate>();
        int meetings = perYear.applyAsInt(year);
        var begins = LocalDate.of(year, 1, 1);
        for (int k = 1; k <= meetings; k++) {
            var ends = YearMonth.of(year, Math.ceilDiv(MONTHS * k, meetings)).atEndOfMonth();
            if (!begins.isBefore(establishedOn)) {
                dues.add(ends);
            }
            begins = ends.plusDays(1);
        }
        return dues;
    }

    /** The meeting with that number in the year, else the first one held after the due date. */
    private static @Nullable LocalDate answer(LocalDate due, int owedBefore, List<LocalDate> held) {
        var ofTheYear = inYear(due.getYear(), held);
        return owedBefore < ofTheYear.size()
                ? ofTheYear.get(owedBefore)
                : held.stream().filter(date -> date.isAfter(due)).findFirst().orElse(null);
    }

    private static List<LocalDate> inYear(int year, List<LocalDate> held) {
        return held.stream().filter(date -> date.getYear() == year).toList();
    }
}
