package no.partnerskap.api.cases.secondreading;

import static no.partnerskap.core.kernel.ChangeKind.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;

/** What the table of the rules owes for each kind of change, and the grounds of an emergency. */
final class Kinds {
    static final Set<String> GROUNDS =
            Set.of("LIFE_OR_HEALTH", "PREMISES_UNUSABLE", "CYBER_INCIDENT", "CIVIL_PREPAREDNESS", "LEGAL_ORDER");
    private static final Set<ChangeKind> AGREED =
            EnumSet.of(LEADER_EMPLOYMENT_TERMS, OPENING_HOURS_CHANGE, LOCATION_MOVE_TEMPORARY);
    private static final Set<ChangeKind> CONSULTED =
            EnumSet.of(STAFFING_REDUCTION, STAFF_MOVED, TASK_MOVED, BUDGET_FRAME, PRIORITY_SHIFT, EXTERNAL_AGREEMENT);
    private static final Set<ChangeKind> INFORMED =
            EnumSet.of(DELEGATION_REVOKED, IT_SYSTEM_CHANGE, REPRESENTATIVE_CHANGE);

    private Kinds() {}

    static Level owed(ChangeKind kind) {
        if (AGREED.contains(kind)) {
            return Level.CO_DECIDED;
        }
        if (CONSULTED.contains(kind)) {
            return Level.CONSULTED;
        }
        return INFORMED.contains(kind) ? Level.INFORMED : Level.JOINTLY_DECIDED;
    }

    /** The kinds that owe a level. A minimum service cannot be proposed away, only reported gone; no case does that. */
    static List<ChangeKind> owing(Level level) {
        return EnumSet.complementOf(EnumSet.of(MINIMUM_SERVICE_REMOVED)).stream()
                .filter(kind -> owed(kind) == level)
                .toList();
    }
}
