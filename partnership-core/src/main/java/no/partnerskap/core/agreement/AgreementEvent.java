package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_025;
import static no.partnerskap.core.rules.Rule.R_028;
import static no.partnerskap.core.rules.Rule.R_059;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_144;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EventSubjects;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.core.rules.StandsUnder;
import org.jspecify.annotations.Nullable;

/** Event in the history of one agreement. Stored for good. */
public sealed interface AgreementEvent extends PartnershipEvent {
    AgreementNumber agreement();

    @Override
    default EventSubjects about() {
        var own = EventSubjects.of(SubjectKey.of(agreement()));
        return switch (this) {
            case AmendmentProposed e -> own.and(SubjectKey.of(e.change()));
            case AmendmentAdopted e -> own.and(SubjectKey.of(e.change()));
            case DraftShared e -> own;
            case ClauseRevised e -> own;
            case TextAgreed e -> own;
            case OwnerApprovalRecorded e -> own;
            case AgreementSigned e -> own;
            case NoticeGiven e -> own;
            case EvaluationRecorded e -> own;
            case DeviationReported e -> own;
            case DeviationEnded e -> own;
        };
    }

    /**
     * @param sharedBy the owner whose line shared its draft
     */
    @StandsUnder(R_144)
    record DraftShared(OfficeNumber office, AgreementNumber agreement, OwnerId sharedBy, Terms terms)
            implements AgreementEvent {}

    /**
     * {@code clause} is absent if the clause was removed.
     *
     * @param revisedBy the owner that reworded the clause
     */
    @StandsUnder(R_016)
    record ClauseRevised(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId revisedBy,
            ClauseKey key,
            @Nullable Clause clause) implements AgreementEvent {}

    /**
     * {@code textSha256} is the hash that approvals must carry; absent in events stored before clauses existed, where it is the
     * document's hash.
     *
     * @param agreedBy the owner that agreed to the text
     * @param textSha256 the SHA-256 hash of the text agreed to, 64 hexadecimal digits; absent in what was stored before there were clauses
     */
    @StandsUnder(R_016)
    record TextAgreed(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId agreedBy,
            Terms terms,
            @Nullable String textSha256) implements AgreementEvent {}

    /**
     * {@code counts}: whether it is of the agreed text and by a body with a mandate; if not, it activates nothing.
     *
     * @param owner the owner whose line approved the text
     * @param textSha256 the SHA-256 hash of the text approved, 64 hexadecimal digits
     * @param approvedOn when the owner's line approved the text
     * @param mandate the mandate by which the text was approved
     * @param counts whether the approval is for the agreed text and from a body with a mandate; one that is not activates nothing
     */
    @StandsUnder({R_016, R_018})
    record OwnerApprovalRecorded(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId owner,
            String textSha256,
            Occurred approvedOn,
            Body body,
            @Nullable MandateNumber mandate,
            boolean counts)
            implements AgreementEvent {}

    /**
     * @param owner the owner that signed
     * @param signedOn when the agreement was signed for that owner
     */
    @StandsUnder(R_017)
    record AgreementSigned(OfficeNumber office, AgreementNumber agreement, OwnerId owner, Occurred signedOn)
            implements AgreementEvent {}

    /**
     * {@code textSha256} covers exactly the clauses touched; the owners approve it on the change that carries it.
     *
     * @param amendment the number within the agreement that the proposed amendment got, from 1
     * @param proposedBy the owner that proposed the amendment
     * @param clauses the clauses as they would read
     * @param textSha256 the SHA-256 hash of exactly the clauses touched, 64 hexadecimal digits; what the owners approve
     */
    @StandsUnder(R_019)
    record AmendmentProposed(
            OfficeNumber office,
            AgreementNumber agreement,
            int amendment,
            ChangeNumber change,
            OwnerId proposedBy,
            List<ClauseChange> clauses,
            String textSha256)
            implements AgreementEvent {
        public AmendmentProposed {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * The last condition is met: the clauses apply from their date. Clauses set by the board need no approval.
     *
     * @param amendment the number within the agreement of the amendment that was adopted
     * @param validFrom the first day on which the adopted clauses apply
     * @param approvals the approvals that carried the amendment, one for each owner; empty where the board set it
     * @param clauses the clauses as adopted
     */
    @StandsUnder({R_019, R_059})
    record AmendmentAdopted(
            OfficeNumber office,
            AgreementNumber agreement,
            int amendment,
            ChangeNumber change,
            LocalDate validFrom,
            Origin origin,
            List<LineApproval> approvals,
            List<ClauseChange> clauses)
            implements AgreementEvent {
        public AmendmentAdopted {
            approvals = List.copyOf(approvals);
            clauses = List.copyOf(clauses);
        }

        /** What the board has set stands under its own rule alone. */
        @Override
        public List<Rule> rules() {
            return origin == Origin.SET_BY_BOARD ? List.of(R_118) : AgreementEvent.super.rules();
        }
    }

    /**
     * @param owner the owner that gives notice
     * @param givenOn when notice was given
     * @param reason why notice was given, in words
     * @param evidence the document that gave notice
     */
    @StandsUnder(R_025)
    record NoticeGiven(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId owner,
            Occurred givenOn,
            NoticePurpose purpose,
            String reason,
            @Nullable EvidenceRef evidence)
            implements AgreementEvent {}

    /**
     * @param recordedBy the owner that recorded the evaluation
     * @param evaluatedOn when the agreement was evaluated
     * @param participants those who took part in the evaluation, by owner and role
     * @param findings what the evaluation found, in words
     * @param actions what the evaluation asks for, by whom and when
     * @param nextDue the day by which the agreement is to be evaluated again
     */
    @StandsUnder(R_028)
    record EvaluationRecorded(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId recordedBy,
            Occurred evaluatedOn,
            List<Evaluator> participants,
            String findings,
            List<EvaluationAction> actions,
            @Nullable LocalDate nextDue)
            implements AgreementEvent {
        public EvaluationRecorded {
            participants = List.copyOf(participants);
            actions = List.copyOf(actions);
        }
    }

    /**
     * @param deviation the number within the agreement that the deviation got, from 1
     * @param reportedBy the owner that told of the deviation
     * @param clause the key of the clause that the office does not follow
     * @param what what the office does instead of what the clause says, in words
     * @param since when the deviation began
     */
    @StandsUnder(R_134)
    record DeviationReported(
            OfficeNumber office,
            AgreementNumber agreement,
            int deviation,
            OwnerId reportedBy,
            ClauseKey clause,
            String what,
            Occurred since)
            implements AgreementEvent {}

    /**
     * @param deviation the number within the agreement of the deviation that is over
     * @param reportedBy the owner that told that the deviation is over
     * @param on when the deviation ended
     */
    @StandsUnder(R_134)
    record DeviationEnded(
            OfficeNumber office, AgreementNumber agreement, int deviation, OwnerId reportedBy, Occurred on)
            implements AgreementEvent {}
}
