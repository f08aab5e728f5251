package no.partnerskap.view.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseKey;
import org.jspecify.annotations.Nullable;

/**
 * Diff of one clause between two states.
 *
 * @param outcome the outcome for the clause from the first state to the second
 * @param fields the differences in heading and data, each by its JSON Pointer within the clause
 * @param text the word by word difference of the texts; empty if they are equal
 * @param before the origin of the wording in the first state; absent if the clause is not in it
 * @param after the origin of the wording in the second state; absent if the clause is not in it
 */
public record ClauseDiff(
        ClauseKey key,
        Outcome outcome,
        List<FieldChange> fields,
        List<Passage> text,
        @Nullable WordingSource before,
        @Nullable WordingSource after) {
    public ClauseDiff {
        fields = List.copyOf(fields);
        text = List.copyOf(text);
    }

    /** Outcome for a clause from the first state to the second. */
    public enum Outcome {
        ADDED,
        REMOVED,
        CHANGED,
        UNCHANGED
    }

    /**
     * Source of a wording: its version and its origin.
     *
     * @param version the number of the wording within its clause, from 1
     * @param validFrom the first day in Oslo on which the wording can apply
     */
    public record WordingSource(int version, LocalDate validFrom, Provenance provenance) {}

    static ClauseDiff of(ClauseKey key, @Nullable ClauseWording before, @Nullable ClauseWording after) {
        var words = between(key, before == null ? null : before.clause(), after == null ? null : after.clause());
        return new ClauseDiff(
                key,
                outcome(before, after, words.fields.isEmpty() && words.text.isEmpty()),
                words.fields,
                words.text,
                source(before),
                source(after));
    }

    /** Compares two wordings without their origin. */
    public static ClauseDiff between(ClauseKey key, @Nullable Clause before, @Nullable Clause after) {
        var fields = FieldChange.between(beyondText(before), beyondText(after));
        var text = WordDiff.between(before == null ? "" : before.text(), after == null ? "" : after.text());
        return new ClauseDiff(
                key, outcome(before, after, fields.isEmpty() && text.isEmpty()), fields, text, null, null);
    }

    private static Outcome outcome(@Nullable Object before, @Nullable Object after, boolean same) {
        if (before == null) {
            return Outcome.ADDED;
        }
        if (after == null) {
            return Outcome.REMOVED;
        }
        return same ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** Its heading and data. */
    private static Map<String, Object> beyondText(@Nullable Clause clause) {
        return Objects.requireNonNullElse(FieldChange.written(clause, "key", "text"), Map.of());
    }

    private static @Nullable WordingSource source(@Nullable ClauseWording wording) {
        return wording == null ? null : new WordingSource(wording.version(), wording.validFrom(), wording.provenance());
    }
}
