package no.partnerskap.view.agreement;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import org.jspecify.annotations.Nullable;

/**
 * The agreement that applies between the owners on a day (no: gjeldende avtale), and what is to become of it.
 *
 * @param agreement the agreement that has begun last; absent where none has begun
 * @param standing its status, and what else holds of it on the day, as a term that has run out
 * @param document the text as a document, where one was agreed
 * @param agreed what brought the text first agreed
 * @param clauses the text as amended, in its own order
 * @param notYetInForce what is decided and begins later: clauses of this agreement, and of one that will take its place
 * @param decidedWithoutDate what meetings have decided of the terms without saying from when, and no later decision has replaced
 * @param proposed the amendments that wait for approvals
 * @param deviations those from clauses that no longer stand in the text; the others stand beside their clause
 * @param replaced the agreements of this kind whose place others have taken by the day
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

    /** An agreement that has ended where the next began. */
    public record ReplacedAgreement(AgreementNumber agreement, LocalDate inForceFrom, LocalDate replacedOn) {}
}
