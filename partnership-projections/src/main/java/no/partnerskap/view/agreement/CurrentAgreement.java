package no.partnerskap.view.agreement;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import org.jspecify.annotations.Nullable;

/**
 * Agreement that applies between the owners on a day (no: gjeldende avtale), with what is adopted for later and what is proposed.
 *
 * @param agreement number of the agreement that has begun last; absent if none has begun
 * @param standing the status of the agreement, and what else holds of it on the day, as a term that has run out
 * @param document the text as a document; absent if none was agreed
 * @param agreed the origin of the text first agreed
 * @param clauses the clauses as amended, in the order of the text
 * @param notYetInForce what is adopted and begins later: clauses of this agreement, and of one that will replace it
 * @param decidedWithoutDate meeting decisions on the terms without an effective date that no later decision has replaced
 * @param proposed the amendments that await approvals
 * @param deviations the deviations from clauses that no longer stand in the text; the others stand beside their clause
 * @param replaced the agreements of this kind that have been replaced by the day
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
     * @param inForceFrom the first day on which the replaced agreement was in force
     * @param replacedOn the first day on which another applied in its place
     */
    public record ReplacedAgreement(AgreementNumber agreement, LocalDate inForceFrom, LocalDate replacedOn) {}
}
