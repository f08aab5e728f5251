package no.partnerskap.core.involvement.facts;

import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_159;
import static no.partnerskap.core.rules.Rule.R_161;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Effective dates of a change, announced and reported. A new announcement, or an effect reported for another date, moves the date
 * . A report replaces the same owner's earlier one; reports of different owners that differ are both kept.
 */
public final class EffectiveDates {
    /** Effective date as announced, and the event that announced it. */
    public record Announced(LocalDate on, FactSource source) {}

    private final List<Announced> announced = new ArrayList<>();
    private final Map<OwnerId, LocalDate> reported = new TreeMap<>();
    private final SortedSet<LocalDate> inArrears = new TreeSet<>();
    private @Nullable LocalDate passed;
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private @Nullable LocalDate backdatedFrom;
    private @Nullable Announced backdated;

    void announced(LocalDate on, FactSource factSource) {
        announced.add(new Announced(on, factSource));
    }

    /** The initiator announces another date; once the change has taken effect, this counts as its report. */
    void moved(LocalDate to, OwnerId by, FactSource factSource) {
        move(to, by, factSource, reported.isEmpty() && !hasPassed(factSource));
    }

    void reported(LocalDate on, OwnerId by, FactSource factSource) {
        move(on, by, factSource, false);
    }

    private boolean hasPassed(FactSource factSource) {
        return !announced.isEmpty() && !factSource.recordedAt().isBefore(Oslo.startOf(current()));
    }

    @Keeps({R_083, R_159})
    private void move(LocalDate to, OwnerId by, FactSource factSource, boolean announcedOnly) {
        if (announced.isEmpty()) {
            return;
        }
        var before = current();
        if (hasPassed(factSource) && (passed == null || before.isBefore(passed))) {
            passed = before;
        }
        if (hasPassed(factSource) || !Oslo.startOf(to).isAfter(factSource.recordedAt())) {
            inArrears.addAll(List.of(before, to));
        }
        if (!announcedOnly) {
            var earlier = reported.put(by, to);
            if (earlier != null && !earlier.equals(to)) {
                flags.add(Flag.CORRECTED);
            }
        }
        announced.add(new Announced(to, factSource));
        if (new HashSet<>(reported.values()).size() > 1) {
            flags.add(Flag.CONFLICTING_REPORTS);
        } else {
            flags.remove(Flag.CONFLICTING_REPORTS);
        }
        if (!current().equals(before) && !Oslo.startOf(to).isAfter(factSource.recordedAt())) {
            flags.add(Flag.BACKDATED_EFFECT);
            backdatedFrom = backdatedFrom == null ? before : backdatedFrom;
            backdated = backdated == null ? announced.getLast() : backdated;
        }
    }

    /** The date without regard to one that has passed: of differing reports the earliest. */
    private LocalDate current() {
        return reported.isEmpty()
                ? announced.getLast().on()
                : reported.values().stream().min(LocalDate::compareTo).orElseThrow();
    }

    /**
     * The effective date that the audit uses: of differing reports the earliest, which is the worst for the initiator. Once an
     * announced date has passed, the change has taken effect on it, until every owner affected reports another.
     *
     * @param affected the owners affected, of which the initiator is one where it is owed a verdict itself
     */
    @Keeps({R_083, R_159})
    LocalDate effectiveOn(Set<OwnerId> affected) {
        var current = current();
        boolean stands =
                passed != null && passed.isBefore(current) && !reported.keySet().containsAll(affected);
        return stands ? passed : current;
    }

    /**
     * The latest of the effective date and those told in arrears, until every owner affected has reported one: nobody brings what was
     * done between them into the days after effect by telling of another date.
     */
    @Keeps({R_159, R_161})
    LocalDate latest(Set<OwnerId> affected) {
        var told = reported.keySet().containsAll(affected) ? reported.values() : inArrears;
        return Stream.concat(told.stream(), Stream.of(effectiveOn(affected)))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    public List<Announced> announced() {
        return announced;
    }

    /** The day from which the change has applied, by each owner that has reported it. */
    public Map<OwnerId, LocalDate> reported() {
        return reported;
    }

    Set<Flag> flags() {
        return flags;
    }

    /** The date before the first move into the past; null if there was none. */
    @Nullable
    public LocalDate backdatedFrom() {
        return backdatedFrom;
    }

    /** The first date that lay in the past when announced; null if none did. */
    @Nullable
    public Announced backdated() {
        return backdated;
    }
}
