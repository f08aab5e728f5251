package no.partnerskap.core.agreement;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.kernel.Request;
import no.partnerskap.core.kernel.TextKind.Hash;
import no.partnerskap.core.kernel.TextKind.Text;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/** Command of an owner about an agreement. */
public sealed interface AgreementCommand extends PartnershipCommand {
    OwnerId by();

    /** Shares an owner's draft, so that the owners negotiate on it in the record. */
    record ShareDraft(OfficeNumber office, OwnerId by, Terms terms) implements AgreementCommand, Request {}

    /** Agrees to a text that no draft was shared of; every other party agrees to it by its hash, or rewords it. */
    record AgreeText(OfficeNumber office, OwnerId by, Terms terms) implements AgreementCommand, Request {}

    /** Command about an existing agreement or shared draft. */
    sealed interface OnAgreement extends AgreementCommand {
        AgreementNumber agreement();
    }

    /** Rewords one clause of a shared draft, by any owner; an absent clause removes it. */
    record ReviseClause(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            ClauseKey key,
            @Nullable Clause clause) implements OnAgreement, Request {}

    /**
     * Agrees to the text on record, identified by its hash, so that nobody agrees to a text revised in the meantime. With the last
     * party's agreement it is frozen; each line must still approve it.
     */
    record AgreeSharedText(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            @Hash String textSha256) implements OnAgreement, Request {}

    /** Takes back the own agreement to a text that not every party has agreed to. */
    record WithdrawAgreedText(OfficeNumber office, AgreementNumber agreement, OwnerId by)
            implements OnAgreement, Request {}

    record RecordOwnerApproval(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            @Hash String textSha256,
            Occurred approvedOn,
            Body body,
            @Nullable MandateNumber mandate)
            implements OnAgreement, Report {}

    record SignAgreement(OfficeNumber office, AgreementNumber agreement, OwnerId by, Occurred signedOn)
            implements OnAgreement, Request {}

    /** Proposes new wordings of single clauses. A change carries the amendment: an existing one, or one opened with it. */
    record ProposeAmendment(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            @Nullable ChangeNumber change,
            @Nullable OpenedChange opens,
            List<ClauseChange> clauses)
            implements OnAgreement, Request {
        public ProposeAmendment {
            clauses = List.copyOf(clauses);
        }
    }

    record GiveNotice(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            Occurred givenOn,
            NoticePurpose purpose,
            @Text String reason,
            @Nullable EvidenceRef evidence)
            implements OnAgreement, Report {}

    record RecordEvaluation(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            Occurred evaluatedOn,
            List<Evaluator> participants,
            @Text String findings,
            List<EvaluationAction> actions,
            @Nullable LocalDate nextDue)
            implements OnAgreement, Report {
        public RecordEvaluation {
            participants = List.copyOf(participants);
            actions = List.copyOf(actions);
        }
    }

    /** Reports, as a fact, that the office deviates from a clause. */
    record ReportDeviation(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            ClauseKey clause,
            @Text String what,
            Occurred since)
            implements OnAgreement, Report {}

    record EndDeviation(OfficeNumber office, AgreementNumber agreement, int deviation, OwnerId by, Occurred on)
            implements OnAgreement, Report {}
}
