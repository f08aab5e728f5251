package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_087;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Keeps;

/**
 * The two duties that an emergency leaves: notice at once, and a real talk soon after.
 *
 * @param notified whether notice was given in time
 * @param followedUp whether a consultation or more took place in the days after effect
 */
record Emergency(boolean notified, boolean followedUp) {

    /** What it comes to on the day asked about; a duty is missed from the day after its last day. */
    @Keeps(R_087)
    Verdict verdict(Matter matter) {
        if (notified && followedUp) {
            return Verdict.EMERGENCY_REGULARISED;
        }
        var day = matter.question().validOn();
        boolean missed = !notified && day.isAfter(lastDay(matter, DayCounts.EMERGENCY_NOTIFY))
                || !followedUp && day.isAfter(lastDay(matter, DayCounts.EMERGENCY_FOLLOW_UP));
        return missed ? Verdict.EMERGENCY_BREACH : Verdict.EMERGENCY_OPEN;
    }

    static LocalDate lastDay(Matter matter, String window) {
        return matter.effectiveOn().plusDays(matter.days().days(window));
    }

    Emergency or(Emergency other) {
        return new Emergency(notified || other.notified, followedUp || other.followedUp);
    }

    /** As the record establishes it: registered or mutual notice that is not denied, and follow-up at its established level. */
    static Emergency established(Matter matter, Reading reading) {
        boolean notice = reading.counts()
                && !reading.claim().rejected()
                && !reading.deniedOutright()
                && (reading.documented() || reading.established() != Level.NONE)
                && !reading.claim().step().occurred().day().isAfter(lastDay(matter, DayCounts.EMERGENCY_NOTIFY));
        return new Emergency(notice, follows(matter, reading.steps(reading.established())));
    }

    /** As it would be if the claim were true. */
    static Emergency asClaimed(Matter matter, Reading reading) {
        return of(matter, reading.steps(reading.claimed()));
    }

    /** What steps that are beyond doubt come to. */
    static Emergency of(Matter matter, List<Step> steps) {
        var lastDay = lastDay(matter, DayCounts.EMERGENCY_NOTIFY);
        return new Emergency(steps.stream().anyMatch(step -> !step.day().isAfter(lastDay)), follows(matter, steps));
    }

    private static boolean follows(Matter matter, List<Step> steps) {
        var lastDay = lastDay(matter, DayCounts.EMERGENCY_FOLLOW_UP);
        return steps.stream()
                .anyMatch(step -> step.standing().atLeast(Level.CONSULTED)
                        && !step.day().isBefore(matter.effectiveOn())
                        && !step.day().isAfter(lastDay));
    }
}
