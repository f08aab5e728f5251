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
 * What an agreement says.
 *
 * @param from first day in force, unless approvals or signatures come later
 * @param endExclusive first day on which the term has run out; open-ended where absent
 * @param levels involvement that the owners have agreed for a kind of change, instead of the table's
 * @param days single day counts of the policy that the owners have agreed otherwise, by the policy's names
 * @param text the text as a document in an archive; needed only where there are no clauses
 * @param clauses the text as data, in its own order; empty where the document is all there is, as in what was stored before clauses
 * @param under the partnership agreement that an operations agreement belongs to
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

    /** Refuses days for what is not counted under one of these names. */
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

    /** The same terms with another wording of one clause, or without it where there is none. */
    public Terms with(ClauseKey key, @Nullable Clause clause) {
        return AgreementChronicle.revised(this, key, clause);
    }
}
