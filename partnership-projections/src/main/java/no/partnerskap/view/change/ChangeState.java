package no.partnerskap.view.change;

import java.time.LocalDate;
import no.partnerskap.core.involvement.ChangeAudit;

/** State of a change on a day: still ahead, in effect, or withdrawn. */
public enum ChangeState {
    AHEAD,
    IN_EFFECT,
    WITHDRAWN;

    static ChangeState of(ChangeAudit audit, LocalDate day) {
        if (audit.withdrawn()) {
            return WITHDRAWN;
        }
        return audit.effectiveOn().isAfter(day) ? AHEAD : IN_EFFECT;
    }
}
