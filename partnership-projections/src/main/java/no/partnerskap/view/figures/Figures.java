package no.partnerskap.view.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.rules.Rule;

/**
 * Figures on what is open in all partnerships together. Counts only: nothing identifies an office, owner or person.
 *
 * @param partnerships the number of partnerships
 * @param waiting the number of them whose current state has not been judged yet; the figures contain their last count, if any
 * @param findings the number of open findings by rule; rules without findings are left out
 * @param ahead changes not yet in effect with an owner that is owed involvement and has no recorded step
 * @param past changes in effect in which an owner was not involved
 * @param unanswered claims not answered by the owner involved, by the time since they were recorded
 * @param behind the number of the newest events that are not indexed yet
 */
public record Figures(
        int partnerships,
        int waiting,
        SortedMap<Rule, Integer> findings,
        int ahead,
        int past,
        Map<Age, Integer> unanswered,
        long behind) {

    /** Age in whole days in Oslo. */
    public enum Age {
        UP_TO_7("0-7", 7),
        UP_TO_14("8-14", 14),
        UP_TO_30("15-30", 30),
        OVER_30("over-30", Long.MAX_VALUE);

        private final String days;
        private final long most;

        Age(String days, long most) {
            this.days = days;
            this.most = most;
        }

        /** The range as shown: {@code 0-7}. */
        public String days() {
            return days;
        }

        static Age of(LocalDate recorded, LocalDate today) {
            long old = ChronoUnit.DAYS.between(recorded, today);
            for (var age : values()) {
                if (old <= age.most) {
                    return age;
                }
            }
            throw new IllegalArgumentException("No age takes " + old + " days");
        }
    }

    static Figures of(Collection<OpenMatters> each, int partnerships, int waiting, long behind, LocalDate today) {
        var findings = new TreeMap<Rule, Integer>();
        var unanswered = new EnumMap<Age, Integer>(Age.class);
        int ahead = 0;
        int past = 0;
        for (var one : each) {
            one.findings().forEach((rule, count) -> findings.merge(rule, count, Integer::sum));
            one.unanswered().forEach(day -> unanswered.merge(Age.of(day, today), 1, Integer::sum));
            ahead += one.ahead();
            past += one.past();
        }
        return new Figures(partnerships, waiting, findings, ahead, past, unanswered, behind);
    }
}
