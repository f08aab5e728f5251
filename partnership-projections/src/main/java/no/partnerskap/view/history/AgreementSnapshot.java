package no.partnerskap.view.history;

import java.util.List;
import no.partnerskap.core.agreement.AdoptedAmendment;
import no.partnerskap.core.agreement.Agreement;
import no.partnerskap.core.agreement.ClauseVersion;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.view.agreement.AgreementView;
import no.partnerskap.view.history.PartnershipSnapshot.SnapshotMoment;

/**
 * Snapshot of an agreement just after an event.
 *
 * @param agreement the agreement as it stood then
 * @param terms the terms before any amendment
 * @param amendments the numbers of the amendments adopted by then, including those that begin later
 * @param clauses the clauses that applied on the day
 */
public record AgreementSnapshot(
        AgreementView agreement, Terms terms, List<AdoptedAmendment> amendments, List<ClauseVersion> clauses) {
    static AgreementSnapshot of(AgreementView told, Agreement agreement, SnapshotMoment snapshotMoment) {
        return new AgreementSnapshot(
                told,
                agreement.terms(),
                List.copyOf(agreement.adopted().items()),
                agreement.consolidated().on(snapshotMoment.validOn()));
    }
}
