package no.partnerskap.view.history;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.agreement.ClauseDiff;

/**
 * Step of a replay: one event, what it changed, and why.
 *
 * @param day the day in Oslo on which it was recorded
 * @param concerns the subjects of the event, its main one first
 * @param changed the values that it changed, as seen on one day
 * @param clauses the clauses that it reworded, whenever the wording begins to apply
 * @param because the grounds it rests on
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
