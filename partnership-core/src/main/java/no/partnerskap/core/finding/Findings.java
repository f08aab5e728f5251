package no.partnerskap.core.finding;

import static no.partnerskap.core.rules.Rule.R_080;
import static no.partnerskap.core.rules.Rule.R_154;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Findings of one partnership, open and closed. A pure function of the record, the policies and the question. A finding opens and
 * closes by events and by time; for a given {@code knownAt} the answer never changes.
 */
public final class Findings {
    private Findings() {}

    /** Every finding opened by the day asked about, as known at {@code knownAt}, oldest first. */
    @Keeps({R_080, R_154})
    public static List<OpenFinding> of(FindingRecord record, PolicyBook policies, Question question) {
        return found(record, policies, question, dailyWatch -> dailyWatch.until(question.validOn()));
    }

    /** Those of them that are open on the day asked about. */
    @Keeps({R_080, R_154})
    public static List<OpenFinding> open(FindingRecord record, PolicyBook policies, Question question) {
        return found(record, policies, question, dailyWatch -> dailyWatch.open(question.validOn()));
    }

    /**
     * How many are open on the day asked about.
     *
     * @param byRule the number of findings by rule; rules without findings are left out
     * @param lookAgainOn the first day on which time alone may change the count; absent if there is none
     */
    public record OpenNow(
            SortedMap<Rule, Integer> byRule, @Nullable LocalDate lookAgainOn) {
        public OpenNow {
            byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
        }

        public int open() {
            return byRule.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The number of open findings on the day asked about, and how long it is valid if nothing is recorded. */
    public static OpenNow openNow(FindingRecord record, PolicyBook policies, Question question) {
        var day = question.validOn();
        var seen = watches(record, policies, question).stream()
                .map(dailyWatch -> dailyWatch.look(day))
                .toList();
        var open = new TreeMap<Rule, Integer>();
        seen.forEach(each -> each.found().stream()
                .map(DayFinding::identity)
                .distinct()
                .forEach(found -> open.merge(found.code().rule(), 1, Integer::sum)));
        var again = seen.stream()
                .flatMap(each -> each.again().stream())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder());
        return new OpenNow(open, again.orElse(null));
    }

    private static List<OpenFinding> found(
            FindingRecord record,
            PolicyBook policies,
            Question question,
            Function<DailyWatch, List<OpenFinding>> look) {
        return watches(record, policies, question).stream()
                .flatMap(dailyWatch -> look.apply(dailyWatch).stream())
                .sorted(OpenFinding.IN_ORDER)
                .toList();
    }

    private static List<DailyWatch> watches(FindingRecord record, PolicyBook policies, Question question) {
        var recordByDay = new RecordByDay(record, policies, question);
        var watches = new ArrayList<DailyWatch>(List.of(
                new AgreementFindings(recordByDay),
                new LeaderPostFindings(recordByDay),
                new MeetingFindings(recordByDay),
                new CostKeyFindings(recordByDay)));
        recordByDay.changes().forEach(change -> watches.add(new ChangeFindings(recordByDay, change)));
        return watches;
    }
}
