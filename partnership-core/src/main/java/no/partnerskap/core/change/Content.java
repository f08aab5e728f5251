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
 * @param effectiveOn the date from which it applies; it takes effect at the start of that day in Oslo
 * @param noEffect for each owner stated as unaffected, the reason
 */
public record Content(
        ChangeKind kind,
        @Text String summary,
        LocalDate effectiveOn,
        Figures figures,
        SortedMap<OwnerId, @Text String> noEffect) {
    public Content {
        noEffect = Collections.unmodifiableSortedMap(new TreeMap<>(noEffect));
    }

    /** Whether another revision differs in substance: in kind, numbers, effective date or affected owners. */
    boolean differsInSubstance(Content other) {
        return kind != other.kind
                || !figures.equals(other.figures)
                || !noEffect.keySet().equals(other.noEffect.keySet());
    }

    /** Whether it moves staff out of the office. */
    public boolean movesStaff() {
        return kind == ChangeKind.STAFFING_REDUCTION || kind == ChangeKind.STAFF_MOVED;
    }

    /** The same content with another effective date. */
    public Content effectiveOn(LocalDate date) {
        return new Content(kind, summary, date, figures, noEffect);
    }
}
