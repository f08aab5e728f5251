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
 * @param agreement the agreement as in a list, with its status just after the event
 * @param terms the terms of the agreement before any amendment, just after the event
 * @param amendments the amendments adopted by then, also those that apply from a later day
 * @param clauses the clauses that applied on {@code validOn}, as amended
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
