package no.partnerskap.view.history;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.agreement.ClauseDiff;

/**
 * One event of a replay: what it changed, and why.
 *
 * @param day the day in Oslo on which it was recorded
 * @param concerns what it concerns, first what it is an event of
 * @param changed the values that are others just after it than just before, both seen on one day
 * @param clauses the clauses that read otherwise, whenever they begin to apply
 * @param because what it rests on
 */
public record ReplayStep(
        Recorded<PartnershipEvent> recorded,
        LocalDate day,
        List<SubjectKey> concerns,
        List<ValueChange> changed,
        List<ClauseDiff> clauses,
        List<Ground> because) {
    public ReplayStep {
        concerns = List.copyOf(concerns);
        changed = List.copyOf(changed);
        clauses = List.copyOf(clauses);
        because = List.copyOf(because);
    }
}
