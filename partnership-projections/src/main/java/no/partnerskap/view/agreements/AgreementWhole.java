package no.partnerskap.view.agreements;

import java.util.List;
import no.partnerskap.core.agreement.Terms;

/**
 * One agreement with all that has become of it, as far as it was known at the moment asked about.
 *
 * @param terms the text as agreed, or as the shared draft reads; amendments stand beside it
 */
public record AgreementWhole(
        AgreementTold agreement,
        Terms terms,
        List<ApprovalTold> approvals,
        List<SignatureTold> signatures,
        List<AmendmentTold> amendments,
        List<NoticeTold> notices,
        List<EvaluationTold> evaluations,
        List<DeviationTold> deviations) {
    public AgreementWhole {
        approvals = List.copyOf(approvals);
        signatures = List.copyOf(signatures);
        amendments = List.copyOf(amendments);
        notices = List.copyOf(notices);
        evaluations = List.copyOf(evaluations);
        deviations = List.copyOf(deviations);
    }
}
