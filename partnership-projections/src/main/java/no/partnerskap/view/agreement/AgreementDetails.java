package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.agreement.Terms;

/**
 * Details of one agreement with all its history, as known at {@code knownAt}.
 *
 * @param agreement the agreement in short
 * @param terms the terms as agreed, or of the shared draft; amendments are listed separately
 * @param approvals the approvals of the agreement's text, in the order of recording
 * @param signatures the signatures under the agreement, in the order of recording
 * @param amendments the amendments of the agreement, by their numbers
 * @param notices the notices that were given of the agreement
 * @param evaluations the evaluations of the agreement, in the order of recording
 * @param deviations where the office has been reported to do otherwise than the agreement says
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
