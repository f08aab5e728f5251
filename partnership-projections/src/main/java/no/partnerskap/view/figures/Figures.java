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
 * How much stands open in all partnerships together. Counts only: nothing in it tells which office, owner or person it is about.
 *
 * @param partnerships how many there are
 * @param waiting how many of them have not been judged as they stand now; their last count is in the figures, where there is one
 * @param findings how many findings are open, by the rule that found them; rules that have found none are left out
 * @param ahead changes still to take effect toward some owner who is owed involvement and of whom no step is on record
 * @param past changes in effect that some owner was not involved in
 * @param unanswered steps that the owner they were taken toward has not answered, by how long ago they were recorded
 * @param behind how many of the newest events are not filed
 */
public record Figures(
        int partnerships,
        int waiting,
        SortedMap<Rule, Integer> findings,
        int ahead,
        int past,
        Map<Age, Integer> unanswered,
        long behind) {

    /** How long ago, in whole days in Oslo. */
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

        /** As it is shown: {@code 0-7}. */
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
