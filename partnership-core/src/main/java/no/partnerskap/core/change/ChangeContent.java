package no.partnerskap.core.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Content of a change.
 *
 * @param summary what the change is, in a sentence
 * @param effectiveOn the first day on which the change applies; it takes effect at the start of that day in Oslo
 * @param figures the FTE and the cost shares that the change concerns, either of which may be absent
 * @param noEffect for each owner that the change is stated not to affect, the reason
 */
public record ChangeContent(
        ChangeKind kind,
        @Text String summary,
        LocalDate effectiveOn,
        ChangeFigures figures,
        SortedMap<OwnerId, @Text String> noEffect) {
    public ChangeContent {
        noEffect = Collections.unmodifiableSortedMap(new TreeMap<>(noEffect));
    }

    /** Whether another revision differs in substance: in kind, numbers, effective date or affected owners. */
    boolean differsInSubstance(ChangeContent other) {
        return kind != other.kind
                || !figures.equals(other.figures)
                || !noEffect.keySet().equals(other.noEffect.keySet());
    }

    /** Whether it moves staff out of the office. */
    public boolean movesStaff() {
        return kind == ChangeKind.STAFFING_REDUCTION || kind == ChangeKind.STAFF_MOVED;
    }

    /** The same content with another effective date. */
    public ChangeContent effectiveOn(LocalDate date) {
        return new ChangeContent(kind, summary, date, figures, noEffect);
    }
}
