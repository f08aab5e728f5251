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

/** What an owner asks or tells about an agreement. */
public sealed interface AgreementCommand extends PartnershipCommand {
    OwnerId by();

    /** Lays an owner's draft open, so that the owners negotiate on it in the record. */
    record ShareDraft(OfficeNumber office, OwnerId by, Terms terms) implements AgreementCommand, Request {}

    /** Freezes a text that the representatives have agreed on; each line still has to approve it. */
    record AgreeText(OfficeNumber office, OwnerId by, Terms terms) implements AgreementCommand, Request {}

    /** A command about an agreement that exists, be it as a draft. */
    sealed interface OnAgreement extends AgreementCommand {
        AgreementNumber agreement();
    }

    /** Another wording of one clause of a shared draft, by either owner; no clause strikes it out. */
    record ReviseClause(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            ClauseKey key,
            @Nullable Clause clause) implements OnAgreement, Request {}

    /** Freezes the shared draft as it reads, told by its hash, so that nobody agrees to what was revised meanwhile. */
    record AgreeSharedText(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            @Hash String textSha256) implements OnAgreement, Request {}

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

    /** Asks for other wordings of single clauses. A change carries it: one that is named, or one that is opened with it. */
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

    /** Tells that the office does otherwise than a clause says, as a fact. */
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
