package no.partnerskap.core.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.TextKind.Line;
import org.jspecify.annotations.Nullable;

/**
 * Terms of an agreement.
 *
 * @param from the first day in force by the terms; the agreement applies later if approvals or signatures come later
 * @param endExclusive the first day after the term; absent if open-ended
 * @param levels the levels of involvement agreed for kinds of change, which apply instead of the policy's
 * @param days the numbers agreed instead of the policy's, by the policy's names: in days, such as {@code consultLeadDays}, but
 *     {@code keyReviewMonths} in months, {@code costAffectingPercent} in percent, {@code keyDeviationPoints} in percentage points
 *     and {@code meetingsPerYear} in meetings a year
 * @param text the document with the text; absent if the text is in the clauses only
 * @param clauses the text as clauses, in order; empty if there is only a document, as in agreements stored before clauses existed
 * @param under the number of the partnership agreement that an operations agreement belongs to; absent if it belongs to
 *     none
 */
public record Terms(
        AgreementKind kind,
        LocalDate from,
        @Nullable LocalDate endExclusive,
        SortedMap<ChangeKind, Level> levels,
        SortedMap<@Line String, Integer> days,
        @Nullable EvidenceRef text,
        List<Clause> clauses,
        @Nullable AgreementNumber under) {
    private static final int MOST_DAYS = 366;

    public Terms {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        clauses = List.copyOf(Objects.requireNonNullElse(clauses, List.of()));
        if (endExclusive != null && !endExclusive.isAfter(from)) {
            throw new Malformed("/terms/endExclusive", "term");
        }
    }

    /** Whether the term runs on a day. */
    public boolean run(LocalDate day) {
        return !day.isBefore(from) && (endExclusive == null || day.isBefore(endExclusive));
    }

    /** Rejects numbers for names other than these. */
    public void checkDays(SortedSet<String> counted) {
        days.forEach((name, count) -> {
            if (!counted.contains(name) || count < 0 || count > MOST_DAYS) {
                var place = Malformed.member("/terms/days", name);
                throw new Malformed(place, "day-count", null, Map.of("allowed", String.join(", ", counted)));
            }
        });
    }

    /** The same terms with other clauses. */
    Terms with(List<Clause> others) {
        return new Terms(kind, from, endExclusive, levels, days, text, others, under);
    }

    /** The same terms with another wording of one clause, or without the clause if the wording is absent. */
    public Terms with(ClauseKey key, @Nullable Clause clause) {
        return AgreementChronicle.revised(this, key, clause);
    }
}
