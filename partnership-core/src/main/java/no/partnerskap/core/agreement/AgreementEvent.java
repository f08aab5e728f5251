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
import static no.partnerskap.core.rules.Rule.R_163;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
            case AgreedTextWithdrawn e -> own;
            case OwnerApprovalRecorded e -> own;
            case AgreementSigned e -> own;
            case NoticeGiven e -> own;
            case EvaluationRecorded e -> own;
            case DeviationReported e -> own;
            case DeviationEnded e -> own;
        };
    }

    /**
     * @param sharedBy the owner that shared its draft
     */
    @StandsUnder(R_144)
    record DraftShared(OfficeNumber office, AgreementNumber agreement, OwnerId sharedBy, Terms terms)
            implements AgreementEvent {}

    /**
     * A clause of the shared draft has been reworded, added or removed.
     *
     * @param revisedBy the owner that reworded the clause
     * @param clause the new wording of the clause; absent if it was removed
     */
    @StandsUnder(R_016)
    record ClauseRevised(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId revisedBy,
            ClauseKey key,
            @Nullable Clause clause) implements AgreementEvent {}

    /**
     * A party has agreed to a text. With the last party's the text is frozen; each owner's line is still to approve it.
     *
     * @param agreedBy the owner that agreed to the text on behalf of its representatives
     * @param textSha256 the SHA-256 hash of the agreed text, which approvals must give, 64 lower-case hexadecimal digits; absent in
     *     events stored before clauses existed, where it is the hash of the document
     * @param awaiting the parties that had still to agree to the same text, by its hash; empty if this was the last one, which froze
     *     the text; absent in events stored before every party had to agree, where the agreement told by one owner froze it
     */
    @StandsUnder({R_016, R_163})
    record TextAgreed(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId agreedBy,
            Terms terms,
            @Nullable String textSha256,
            @Nullable SortedSet<OwnerId> awaiting)
            implements AgreementEvent {
        public TextAgreed {
            awaiting = awaiting == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(awaiting));
        }

        /** Whether the text was agreed with this, so that no party may reword it or take back its own. */
        public boolean freezes() {
            return awaiting == null || awaiting.isEmpty();
        }
    }

    /**
     * A party has taken back its agreement to a text that not every party had agreed to.
     *
     * @param withdrawnBy the owner that took back its agreement to the text
     * @param textSha256 the SHA-256 hash of the text that this owner no longer agrees to, 64 lower-case hexadecimal digits
     */
    @StandsUnder(R_163)
    record AgreedTextWithdrawn(OfficeNumber office, AgreementNumber agreement, OwnerId withdrawnBy, String textSha256)
            implements AgreementEvent {}

    /**
     * An owner's line has approved a text.
     *
     * @param owner the owner whose line gave the approval
     * @param textSha256 the SHA-256 hash of the text that was approved, 64 lower-case hexadecimal digits
     * @param approvedOn when the owner's line gave the approval
     * @param mandate the number of the mandate under which the text was approved; absent if none was given
     * @param counts whether it is an approval of the agreed text under a recorded mandate that covers it; if not, it has no effect
     *     (R-018)
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
     * @param signedOn when the agreement was signed for this owner
     */
    @StandsUnder(R_017)
    record AgreementSigned(OfficeNumber office, AgreementNumber agreement, OwnerId owner, Occurred signedOn)
            implements AgreementEvent {}

    /**
     * An amendment of single clauses has been proposed; the owners approve it on the change that carries it.
     *
     * @param amendment the number of the proposed amendment within the agreement, from 1
     * @param proposedBy the owner that proposed the amendment
     * @param clauses the clauses to amend, each with its new wording
     * @param textSha256 the SHA-256 hash of exactly these clauses, which approvals must give, 64 lower-case hexadecimal digits
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
     * An amendment has been adopted. An amendment set by the board needs no approval.
     *
     * @param amendment the number of the adopted amendment within the agreement
     * @param validFrom the first day in Oslo on which the amended clauses apply
     * @param approvals the approval of each owner's own line that adopted the amendment; empty if the board set it
     * @param clauses the clauses as adopted, each with its new wording; fewer than proposed if the board set only some of them
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
     * @param owner the owner that gave notice
     * @param givenOn when this owner gave notice
     * @param reason why this owner gave notice, in words
     * @param evidence the document by which this owner gave notice; absent if there is none
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
     * @param evaluatedOn when the recorded evaluation took place
     * @param participants the participants in the recorded evaluation, each with owner and role
     * @param findings what the recorded evaluation found, in words
     * @param actions the actions agreed after the recorded evaluation, each with the owner responsible and the last day for it
     * @param nextDue the day in Oslo by which the agreement is to be evaluated next; absent if none was set
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
     * @param deviation the number of the deviation within the agreement, from 1
     * @param reportedBy the owner that reported the deviation
     * @param clause the key of the clause that the office is reported to deviate from
     * @param what what the office is reported to do instead, in words
     * @param since when the reported deviation began
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
     * @param deviation the number of the ended deviation within the agreement
     * @param reportedBy the owner that reported the end of the deviation
     * @param on when the office began to comply with the clause again
     */
    @StandsUnder(R_134)
    record DeviationEnded(
            OfficeNumber office, AgreementNumber agreement, int deviation, OwnerId reportedBy, Occurred on)
            implements AgreementEvent {}
}
