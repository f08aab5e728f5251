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
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.view.agreement.Provenance.TextApproved;

/**
 * Proposed amendment that awaits approvals; its change is not withdrawn.
 *
 * @param amendment the number of the proposed amendment within its agreement
 * @param proposedBy the owner whose proposal awaits approvals
 * @param effectiveOn the first day on which the proposed amendment would apply
 * @param textSha256 the SHA-256 hash of the proposed clauses that approvals must give, 64 lower-case hexadecimal digits
 * @param clauses the clauses to be amended, each with its proposed wording
 * @param approvals the approvals so far of exactly this text, under a recorded mandate
 * @param awaiting the owners whose approval is still missing
 * @param version the version of the event that proposed the pending amendment
 * @param confirmation whose word the proposed wording is, and since when
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
        long version,
        ConfirmationStatus confirmation) {
    public ProposedAmendment {
        clauses = List.copyOf(clauses);
        approvals = List.copyOf(approvals);
        awaiting = Collections.unmodifiableSortedSet(new TreeSet<>(awaiting));
    }
}
