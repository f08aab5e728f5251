package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_064;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Sha256;
import no.partnerskap.core.rules.Keeps;

/**
 * Policy version, immutable: the day counts, and the level of involvement that each kind of change requires toward the other owner.
 *
 * @param publishedAt when it was published; no verdict before that rests on it
 * @param validFrom the first effective date that it applies to
 */
@Keeps(R_064)
public record InvolvementPolicy(
        String id, Instant publishedAt, LocalDate validFrom, DayCounts days, SortedMap<ChangeKind, Level> levels) {
    public InvolvementPolicy {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        for (var kind : ChangeKind.values()) {
            var level = levels.get(kind);
            if (level == null || kind.legalMinimum() && level.below(Level.JOINTLY_DECIDED)) {
                throw new IllegalArgumentException("The policy must name a lawful level for " + kind);
            }
        }
    }

    /** SHA-256 of the whole version, so that a reader can tell whether two verdicts rest on the same policy. */
    public String contentHash() {
        return Sha256.of(id + "\n" + validFrom + "\n" + days.values() + "\n" + levels);
    }

    /** The levels of the first policy: joint decision where the law requires it, otherwise by the guide and reports. */
    static SortedMap<ChangeKind, Level> firstLevels() {
        Map<ChangeKind, Level> levels = new EnumMap<>(ChangeKind.class);
        for (var kind : ChangeKind.values()) {
            levels.put(
                    kind,
                    switch (kind) {
                        case LOCATION_MOVE,
                                OFFICE_DESIGN,
                                ORGANISATION_TERM_CHANGE,
                                SERVICE_ADDED,
                                SERVICE_REMOVED,
                                MINIMUM_SERVICE_REMOVED,
                                USER_OR_SERVICE_INTERFACE_TERM,
                                DELEGATION_GRANTED,
                                LEADERSHIP_MODEL_CHANGE,
                                COST_KEY_ADJUSTMENT,
                                SCORECARD_CHANGE,
                                HOST_MUNICIPALITY_FORMATION,
                                HOST_MUNICIPALITY_EXIT,
                                MUNICIPAL_MERGER -> Level.JOINTLY_DECIDED;
                        case LEADER_EMPLOYMENT_TERMS, OPENING_HOURS_CHANGE, LOCATION_MOVE_TEMPORARY -> Level.CO_DECIDED;
                        case STAFFING_REDUCTION,
                                STAFF_MOVED,
                                TASK_MOVED,
                                BUDGET_FRAME,
                                PRIORITY_SHIFT,
                                EXTERNAL_AGREEMENT -> Level.CONSULTED;
                        case DELEGATION_REVOKED, IT_SYSTEM_CHANGE, REPRESENTATIVE_CHANGE -> Level.INFORMED;
                    });
        }
        return new TreeMap<>(levels);
    }
}
