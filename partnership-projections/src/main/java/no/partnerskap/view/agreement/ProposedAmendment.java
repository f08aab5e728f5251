package no.partnerskap.view.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.view.agreement.Provenance.TextApproved;

/**
 * Proposed amendment, not adopted; its change is neither withdrawn nor decided.
 *
 * @param amendment the number within the agreement of the amendment asked for
 * @param proposedBy the owner that asked for the amendment
 * @param effectiveOn the day from which it would apply
 * @param textSha256 the hash that approvals must give
 * @param clauses the clauses as the amendment asked for would make them
 * @param approvals of exactly this text, under a mandate
 * @param awaiting the owners whose approval is missing
 * @param version the version of the event that asked for the amendment
 */
public record ProposedAmendment(
        AgreementNumber agreement,
        int amendment,
        ChangeNumber change,
        OwnerId proposedBy,
        LocalDate effectiveOn,
        String textSha256,
        List<ClauseChange> clauses,
        List<TextApproved> approvals,
        SortedSet<OwnerId> awaiting,
        long version) {
    public ProposedAmendment {
        clauses = List.copyOf(clauses);
        approvals = List.copyOf(approvals);
        awaiting = Collections.unmodifiableSortedSet(new TreeSet<>(awaiting));
    }
}
