package no.partnerskap.view.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.AgreementNumber;
import org.jspecify.annotations.Nullable;

/**
 * Diff of two states of agreements, clause by clause in the order of their keys. Comparing the second with the first gives the same
 * with both sides exchanged.
 *
 * @param from the first state
 * @param to the second state
 * @param terms the differences in the terms apart from the clauses
 * @param clauses each clause of either state, also unchanged ones, in the order of their keys
 */
public record AgreementDiff(ComparedState from, ComparedState to, List<FieldChange> terms, List<ClauseDiff> clauses) {
    private static final String CLAUSES = "clauses";

    public AgreementDiff {
        terms = List.copyOf(terms);
        clauses = List.copyOf(clauses);
    }

    /**
     * State that was compared.
     *
     * @param agreement the number of the agreement that the state is of
     * @param validOn the day in Oslo that the state is for
     * @param knownAt the instant, in UTC, up to which recorded events count in the state
     * @param standing the status of the agreement in the state; absent if the agreement was not recorded by {@code knownAt}
     */
    public record ComparedState(
            AgreementNumber agreement,
            LocalDate validOn,
            Instant knownAt,
            @Nullable AgreementStatus standing) {}

    static AgreementDiff of(ComparedState from, AgreementState before, ComparedState to, AgreementState after) {
        var one = byKey(before);
        var other = byKey(after);
        var keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return new AgreementDiff(
                from,
                to,
                FieldChange.between(
                        FieldChange.written(before.terms(), CLAUSES), FieldChange.written(after.terms(), CLAUSES)),
                keys.stream()
                        .map(key -> ClauseDiff.of(key, one.get(key), other.get(key)))
                        .toList());
    }

    private static SortedMap<ClauseKey, ClauseWording> byKey(AgreementState state) {
        var clauses = new TreeMap<ClauseKey, ClauseWording>();
        state.clauses().forEach(clause -> clauses.put(clause.key(), clause));
        return clauses;
    }
}
