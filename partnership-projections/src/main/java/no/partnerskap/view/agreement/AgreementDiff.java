package no.partnerskap.view.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.kernel.AgreementNumber;
import org.jspecify.annotations.Nullable;

/**
 * Two states of agreements compared, clause by clause in the order of their keys. The second state compared with the first says the
 * same with both sides exchanged.
 *
 * @param terms what differs beside the clauses
 */
public record AgreementDiff(ComparedState from, ComparedState to, List<FieldChange> terms, List<ClauseDiff> clauses) {
    private static final String CLAUSES = "clauses";

    public AgreementDiff {
        terms = List.copyOf(terms);
        clauses = List.copyOf(clauses);
    }

    /**
     * What was compared.
     *
     * @param standing absent where the agreement was not on record at that moment
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
