package no.partnerskap.view.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.partnerskap.view.agreement.Passage.DiffKind;

/**
 * Word diff of two wordings: the longest common sequence of words is kept. What is removed comes before what is
 * added in its place. Read without what is added it is the first wording, without what is removed the second; the other way round it
 * says the same with the two exchanged.
 */
final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+");
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDiff() {}

    /** Empty if the wordings are equal. */
    static List<Passage> between(String before, String after) {
        return before.equals(after) ? List.of() : new WordDiff().compare(words(before), words(after));
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private List<Passage> compare(List<String> before, List<String> after) {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            keep(before.get(head++));
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        walk(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        before.subList(before.size() - tail, before.size()).forEach(this::keep);
        finish();
        return List.copyOf(passages);
    }

    /** Between two paths of equal length the words decide, so that both directions give the same. */
    private void walk(List<String> before, List<String> after) {
        var common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            var left = before.get(i);
            var right = after.get(j);
            int ways = Short.compare(common[i + 1][j], common[i][j + 1]);
            if (left.equals(right)) {
                keep(left);
                i++;
                j++;
            } else if (ways > 0 || ways == 0 && left.compareTo(right) < 0) {
                remove(left);
                i++;
            } else {
                add(right);
                j++;
            }
        }
        before.subList(i, before.size()).forEach(this::remove);
        after.subList(j, after.size()).forEach(this::add);
    }

    /** The length of the longest common sequence from each pair of positions; texts have 4,000 characters at most. */
    private static short[][] common(List<String> before, List<String> after) {
        var common = new short[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? (short) (common[i + 1][j + 1] + 1)
                        : (short) Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void keep(String word) {
        flush(removed, DiffKind.REMOVED);
        flush(added, DiffKind.ADDED);
        kept.append(word);
    }

    private void remove(String word) {
        flush(kept, DiffKind.KEPT);
        removed.append(word);
    }

    private void add(String word) {
        flush(kept, DiffKind.KEPT);
        added.append(word);
    }

    private void finish() {
        flush(kept, DiffKind.KEPT);
        flush(removed, DiffKind.REMOVED);
        flush(added, DiffKind.ADDED);
    }

    private void flush(StringBuilder text, DiffKind diffKind) {
        if (!text.isEmpty()) {
            passages.add(new Passage(diffKind, text.toString()));
            text.setLength(0);
        }
    }
}
