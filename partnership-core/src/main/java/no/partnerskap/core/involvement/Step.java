package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_065;
import static no.partnerskap.core.rules.Rule.R_066;
import static no.partnerskap.core.rules.Rule.R_068;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.rules.Keeps;

/**
 * Step of involvement, at the level that it counts for.
 *
 * @param standing the level before the time rules of a consultation were applied (R-046 applied, R-067 not)
 * @param level the level that counts (R-067 applied)
 * @param consultedWell whether it meets R-066 apart from lead time: a meeting, an answer, or an answer window that is long enough
 * @param flags the flags on it
 */
public record Step(
        Occurred occurred,
        Level standing,
        Level level,
        boolean before,
        long leadDays,
        boolean consultedWell,
        Set<Flag> flags) {

    static Step of(Occurred occurred, Level level, boolean before, long leadDays) {
        return new Step(occurred, level, level, before, leadDays, false, EnumSet.noneOf(Flag.class));
    }

    LocalDate day() {
        return occurred.day();
    }

    /** Whether it meets the time rule of any level from the one owed up to its own. */
    boolean inTime(Level owed, DayCounts days) {
        if (!before || level.below(owed)) {
            return false;
        }
        return informedInTime(owed, days) || consultedInTime(owed, days) || decidedInTime();
    }

    @Keeps(R_065)
    private boolean informedInTime(Level owed, DayCounts days) {
        return owed == Level.INFORMED && leadDays >= days.days(DayCounts.INFORM_LEAD);
    }

    @Keeps(R_066)
    private boolean consultedInTime(Level owed, DayCounts days) {
        return owed.atMost(Level.CONSULTED) == owed
                && level.atLeast(Level.CONSULTED)
                && consultedWell
                && leadDays >= days.days(DayCounts.CONSULT_LEAD);
    }

    /** Whether it is consent or a joint decision before effect, which needs no lead time. */
    @Keeps(R_068)
    private boolean decidedInTime() {
        return level.atLeast(Level.CO_DECIDED);
    }
}
