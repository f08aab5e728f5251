package no.partnerskap.view.change;

import java.time.LocalDate;
import no.partnerskap.core.involvement.ChangeAudit;

/** Where a change stands on a day. */
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
