package no.partnerskap.view.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.view.agreement.ClauseDiff.Outcome;
import no.partnerskap.view.agreement.Passage.DiffKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A diff applied to what it started from, and a diff turned round: written from what a diff says, not from how it is made. */
final class Applied {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Applied() {}

    /** One of the two wordings: all but what stands only in the other. */
    static String read(List<Passage> passages, DiffKind without) {
        return passages.stream()
                .filter(passage -> passage.kind() != without)
                .map(Passage::text)
                .collect(Collectors.joining());
    }

    static List<Passage> mirrored(List<Passage> passages) {
        var turned = new ArrayList<Passage>();
        for (var passage : passages) {
            var now = new Passage(passage.kind().mirrored(), passage.text());
            boolean behindAdded = !turned.isEmpty() && turned.getLast().kind() == DiffKind.ADDED;
            turned.add(now.kind() == DiffKind.REMOVED && behindAdded ? turned.size() - 1 : turned.size(), now);
        }
        return turned;
    }

    static AgreementDiff mirrored(AgreementDiff diff) {
        return new AgreementDiff(
                diff.to(),
                diff.from(),
                diff.terms().stream().map(FieldChange::mirrored).toList(),
                diff.clauses().stream().map(Applied::mirrored).toList());
    }

    private static ClauseDiff mirrored(ClauseDiff diff) {
        var outcome = switch (diff.outcome()) {
            case ADDED -> Outcome.REMOVED;
            case REMOVED -> Outcome.ADDED;
            case CHANGED -> Outcome.CHANGED;
            case UNCHANGED -> Outcome.UNCHANGED;
        };
        return new ClauseDiff(
                diff.key(),
                outcome,
                diff.fields().stream().map(FieldChange::mirrored).toList(),
                mirrored(diff.text()),
                diff.after(),
                diff.before());
    }

    /** The clauses that the second state has, made from those of the first and the diff alone. */
    static SortedMap<ClauseKey, Clause> to(SortedMap<ClauseKey, Clause> before, AgreementDiff diff) {
        var after = new TreeMap<>(before);
        for (var clause : diff.clauses()) {
            switch (clause.outcome()) {
                case ADDED, CHANGED -> after.put(clause.key(), clause(clause, before.get(clause.key())));
                case REMOVED -> after.remove(clause.key());
                case UNCHANGED -> {}
            }
        }
        return after;
    }

    private static Clause clause(ClauseDiff diff, @Nullable Clause before) {
        Map<String, Object> tree = before == null
                ? new LinkedHashMap<String, Object>()
                : Objects.requireNonNull(FieldChange.written(before));
        diff.fields().forEach(change -> set(tree, change));
        tree.put("key", diff.key().value());
        tree.put("text", diff.text().isEmpty() && before != null ? before.text() : read(diff.text(), DiffKind.REMOVED));
        return JSON.readValue(JSON.writeValueAsString(tree), Clause.class);
    }

    @SuppressWarnings("unchecked")
    private static void set(Object tree, FieldChange change) {
        var steps = change.pointer().substring(1).split("/");
        Object at = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof List<?> list
                    ? list.get(Integer.parseInt(steps[i]))
                    : Objects.requireNonNull(((Map<String, Object>) at).get(steps[i]));
        }
        var last = steps[steps.length - 1].replace("~1", "/").replace("~0", "~");
        if (at instanceof List<?> list) {
            ((List<Object>) list).set(Integer.parseInt(last), change.after());
        } else {
            ((Map<String, Object>) at).put(last, change.after());
        }
    }
}
