package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_023;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement stands on a day. One that runs out without another never ends: its last terms go on guiding the office.
 *
 * @param warnings the days on which the end of the term is announced ahead; none where it is open-ended
 * @param warned whether the first of them has come
 * @param daysExpired days since the term ran out; 0 while it runs
 */
public record Standing(
        Status status, @Nullable LocalDate endExclusive, List<LocalDate> warnings, boolean warned, long daysExpired) {
    private static final List<Integer> MONTHS_AHEAD = List.of(12, 6, 3);

    /** From the agreed text to the end of its term. */
    public enum Status {
        TEXT_AGREED,
        APPROVED,
        SIGNED,
        IN_FORCE,
        EXPIRED_CONTINUING
    }

    /** Where terms stand on a day, given whether every owner has approved and signed them. */
    @Keeps({R_022, R_023})
    static Standing of(Terms terms, boolean approved, boolean signed, LocalDate day) {
        var end = terms.endExclusive();
        var warnings = Stream.ofNullable(end)
                .flatMap(last -> MONTHS_AHEAD.stream().map(last::minusMonths))
                .toList();
        boolean warned = !warnings.isEmpty() && !day.isBefore(warnings.getFirst());
        var status = status(terms, approved, signed, day);
        long expired = status == Status.EXPIRED_CONTINUING && end != null ? ChronoUnit.DAYS.between(end, day) : 0;
        return new Standing(status, end, warnings, warned, expired);
    }

    private static Status status(Terms terms, boolean approved, boolean signed, LocalDate day) {
        if (!approved) {
            return Status.TEXT_AGREED;
        }
        if (!signed) {
            return Status.APPROVED;
        }
        if (day.isBefore(terms.from())) {
            return Status.SIGNED;
        }
        return terms.run(day) ? Status.IN_FORCE : Status.EXPIRED_CONTINUING;
    }
}
