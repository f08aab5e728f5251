package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.agreement.Terms;

/**
 * One agreement with all that has become of it, as far as it was known at the moment asked about.
 *
 * @param terms the text as agreed, or as the shared draft reads; amendments stand beside it
 */
public record AgreementDetails(
        AgreementView agreement,
        Terms terms,
        List<ApprovalView> approvals,
        List<SignatureView> signatures,
        List<AmendmentView> amendments,
        List<NoticeView> notices,
        List<EvaluationView> evaluations,
        List<DeviationView> deviations) {
    public AgreementDetails {
        approvals = List.copyOf(approvals);
        signatures = List.copyOf(signatures);
        amendments = List.copyOf(amendments);
        notices = List.copyOf(notices);
        evaluations = List.copyOf(evaluations);
        deviations = List.copyOf(deviations);
    }
}
