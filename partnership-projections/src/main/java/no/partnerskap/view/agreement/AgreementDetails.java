package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.agreement.Terms;

/**
 * Details of one agreement with all its history, as known at {@code knownAt}.
 *
 * @param terms the terms as agreed, or of the shared draft; amendments are listed separately
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
