package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.agreement.Terms;

/**
 * Details of one agreement with all its history, as known at {@code knownAt}.
 *
 * @param agreement the agreement as in a list, with its status
 * @param terms the terms of the shared draft, or as first agreed; amendments are not applied to them
 * @param approvals the recorded approvals of the agreement's text, also those that do not count
 * @param signatures the signatures of the agreement, in the order in which they were recorded
 * @param amendments the amendments of the agreement, in the order of their numbers
 * @param notices the notices given under the agreement, in the order in which they were recorded
 * @param evaluations the evaluations of the agreement, in the order in which they were recorded
 * @param deviations the reported deviations of the office from the agreement, also those that have ended
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
