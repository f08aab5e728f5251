package no.partnerskap.view.change;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;

/**
 * A change in short, with the verdict for each owner.
 *
 * @param summary what the change in this row is, in a sentence
 * @param initiator the owner that makes the change in this row
 * @param effectiveOn the effective date of the change in this row
 * @param revision how many revisions the change in this row has had
 * @param verdicts the verdict for each owner affected by the change in this row
 */
public record ChangeRow(
        ChangeNumber number,
        ChangeKind kind,
        String summary,
        OwnerId initiator,
        LocalDate effectiveOn,
        ChangeState state,
        int revision,
        SortedMap<OwnerId, Verdict> verdicts) {
    static ChangeRow of(ChangeAudit audit, LocalDate day) {
        var verdicts = new TreeMap<OwnerId, Verdict>();
        audit.owners().forEach(owner -> verdicts.put(owner.owner(), owner.verdict()));
        return new ChangeRow(
                audit.change(),
                audit.kind(),
                audit.summary(),
                audit.initiator(),
                audit.effectiveOn(),
                ChangeState.of(audit, day),
                audit.revision(),
                verdicts);
    }
}
