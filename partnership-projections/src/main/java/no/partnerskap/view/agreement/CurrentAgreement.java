package no.partnerskap.view.agreement;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import org.jspecify.annotations.Nullable;

/**
 * Agreement in force between the owners on a day (no: gjeldende avtale), with what is adopted for later and what is proposed.
 *
 * @param agreement the number of the agreement in force on {@code validOn}; absent if there is none
 * @param standing the status on {@code validOn} of the agreement in force; absent if there is none
 * @param document the document with the text first agreed; absent if there is none
 * @param agreed the provenance of the text first agreed; absent if no agreement is in force
 * @param clauses the clauses that apply on {@code validOn}, as amended, in the order of the text
 * @param notYetInForce the wordings that are adopted and apply only after {@code validOn}: of this agreement, and of one that will
 *     replace it
 * @param decidedWithoutDate the meeting decisions that await the owners' own lines, have no effective date, and have no link from a
 *     decision that replaces them
 * @param proposed the proposed amendments that await approvals
 * @param deviations the open deviations from clauses that are no longer in the text; other deviations are shown with their clause
 * @param replaced the agreements of this kind that have been replaced by {@code validOn}
 */
public record CurrentAgreement(
        AgreementKind kind,
        @Nullable AgreementNumber agreement,
        @Nullable AgreementStatus standing,
        @Nullable EvidenceRef document,
        @Nullable Provenance agreed,
        List<ClauseWording> clauses,
        List<ClauseWording> notYetInForce,
        List<RelatedDecision> decidedWithoutDate,
        List<ProposedAmendment> proposed,
        List<OpenDeviation> deviations,
        List<ReplacedAgreement> replaced) {
    public CurrentAgreement {
        clauses = List.copyOf(clauses);
        notYetInForce = List.copyOf(notYetInForce);
        decidedWithoutDate = List.copyOf(decidedWithoutDate);
        proposed = List.copyOf(proposed);
        deviations = List.copyOf(deviations);
        replaced = List.copyOf(replaced);
    }

    /**
     * Agreement that ended where the next began.
     *
     * @param inForceFrom the first day in Oslo on which the replaced agreement was in force
     * @param replacedOn the first day in Oslo on which the next agreement was in force instead
     */
    public record ReplacedAgreement(AgreementNumber agreement, LocalDate inForceFrom, LocalDate replacedOn) {}
}
