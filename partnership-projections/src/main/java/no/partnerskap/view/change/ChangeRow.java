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
 * Change in a list, with the verdict for each owner.
 *
 * @param summary what the listed change is, in a sentence
 * @param initiator the owner that initiated the listed change
 * @param effectiveOn the effective date of the listed change
 * @param revision the number of the current revision of the listed change, from 1
 * @param verdicts the established verdict for each owner; the initiator is left out unless it is itself affected
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
