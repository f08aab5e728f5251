package no.partnerskap.view.history;

import java.util.List;
import no.partnerskap.core.agreement.AdoptedAmendment;
import no.partnerskap.core.agreement.Agreement;
import no.partnerskap.core.agreement.ClauseVersion;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.view.agreement.AgreementView;
import no.partnerskap.view.history.PartnershipSnapshot.Moment;

/**
 * An agreement as it stood just after an event.
 *
 * @param terms the text as it read, before any amendment
 * @param amendments the amendments adopted by then, also those that begin later
 * @param clauses the wordings that applied on the day
 */
public record AgreementSnapshot(
        AgreementView agreement, Terms terms, List<AdoptedAmendment> amendments, List<ClauseVersion> clauses) {
    static AgreementSnapshot of(AgreementView told, Agreement agreement, Moment moment) {
        return new AgreementSnapshot(
                told,
                agreement.terms(),
                List.copyOf(agreement.adopted().items()),
                agreement.consolidated().on(moment.validOn()));
    }
}
