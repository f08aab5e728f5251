package no.partnerskap.api.cases.secondreading;

import java.time.LocalDate;
import no.partnerskap.core.kernel.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a claim, or a joint decision, amounts to on the day asked about.
 *
 * @param standing its level once a lacking mandate has been regarded
 * @param counting its level once the decision and the completion of a consultation have been regarded as well
 * @param consultedWell whether it meets the time rule of a consultation
 * @param notice whether it can be the notice of an emergency
 * @param untimely the flag of a consultation that the decision did not wait for
 * @param completedLate whether another line alone completed it once the change was in effect
 */
record Step(
        LocalDate occ,
        Level standing,
        Level counting,
        boolean consultedWell,
        boolean notice,
        @Nullable String untimely,
        boolean completedLate) {

    Step(
            LocalDate occ,
            Level standing,
            Level counting,
            boolean consultedWell,
            boolean notice,
            @Nullable String untimely) {
        this(occ, standing, counting, consultedWell, notice, untimely, false);
    }

    boolean before(LocalDate effect) {
        return occ.isBefore(effect) && !completedLate;
    }

    boolean any() {
        return counting != Level.NONE;
    }
}
