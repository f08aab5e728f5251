package no.partnerskap.core.change;

import static no.partnerskap.core.rules.Rule.R_046;
import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_049;
import static no.partnerskap.core.rules.Rule.R_060;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_062;
import static no.partnerskap.core.rules.Rule.R_064;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_069;
import static no.partnerskap.core.rules.Rule.R_070;
import static no.partnerskap.core.rules.Rule.R_072;
import static no.partnerskap.core.rules.Rule.R_073;
import static no.partnerskap.core.rules.Rule.R_074;
import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_085;
import static no.partnerskap.core.rules.Rule.R_086;
import static no.partnerskap.core.rules.Rule.R_094;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_159;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EventSubjects;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.rules.StandsUnder;
import org.jspecify.annotations.Nullable;

/** Event in the history of one change. Stored for good: add, never rename, never remove, never give a field a new meaning. */
public sealed interface ChangeEvent extends PartnershipEvent {
    ChangeNumber change();

    @Override
    default EventSubjects about() {
        return EventSubjects.of(SubjectKey.of(change()));
    }

    /**
     * The initiator asks to make a change; {@code affected} are the owners that are owed a verdict.
     *
     * @param initiator the owner that proposes the change
     * @param affected the owners that the proposed change affects, each of which is owed a verdict
     * @param raised the owners that more involvement is asked for than the table does, each with the level and why
     */
    @StandsUnder(R_061)
    record ChangeProposed(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId initiator,
            ChangeContent content,
            SortedSet<OwnerId> affected,
            SortedMap<OwnerId, Raise> raised)
            implements ChangeEvent {
        public ChangeProposed {
            affected = Collections.unmodifiableSortedSet(new TreeSet<>(affected));
            raised = Collections.unmodifiableSortedMap(new TreeMap<>(raised));
        }
    }

    /**
     * An owner reports a change made without a proposal here; the reporter need not be the initiator.
     *
     * @param reportedBy the owner that told of the change
     * @param initiator the owner that is said to have made the change
     * @param affected the owners that the reported change affects, each of which is owed a verdict
     */
    @StandsUnder(R_060)
    record ChangeReported(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId reportedBy,
            OwnerId initiator,
            ChangeContent content,
            SortedSet<OwnerId> affected)
            implements ChangeEvent {
        public ChangeReported {
            affected = Collections.unmodifiableSortedSet(new TreeSet<>(affected));
        }
    }

    /**
     * The content changed; {@code revision} rises where it did so in substance.
     *
     * @param revision the number of the revision now, from 1; it rises where the content changed in substance
     * @param affected the owners that the change affects as revised
     * @param reason why the change was revised, in words
     */
    @StandsUnder(R_084)
    record ChangeRevised(
            OfficeNumber office,
            ChangeNumber change,
            int revision,
            ChangeContent content,
            SortedSet<OwnerId> affected,
            String reason)
            implements ChangeEvent {
        public ChangeRevised {
            affected = Collections.unmodifiableSortedSet(new TreeSet<>(affected));
        }
    }

    /**
     * @param raisedBy the owner that asks for a higher level
     * @param owner the owner that is owed more than the table says
     * @param raise the level asked for and why
     */
    @StandsUnder(R_064)
    record RequiredLevelRaised(OfficeNumber office, ChangeNumber change, OwnerId raisedBy, OwnerId owner, Raise raise)
            implements ChangeEvent {}

    /**
     * @param owner the owner that says that the change does affect it
     * @param reason why the change affects that owner, in words
     */
    @StandsUnder(R_061)
    record NoEffectContested(OfficeNumber office, ChangeNumber change, OwnerId owner, String reason)
            implements ChangeEvent {}

    /**
     * The initiator contests that a change reported by another owner happened.
     *
     * @param initiator the owner that is said to have made the change, and denies it
     * @param reason why the change is said not to have happened, in words
     */
    @StandsUnder(R_159)
    record ReportContested(OfficeNumber office, ChangeNumber change, OwnerId initiator, String reason)
            implements ChangeEvent {}

    /**
     * {@code counted}: whether a recorded mandate covered the approval when it was recorded; one may still be recorded later.
     *
     * @param number the number within the change that the own-line decision got, from 1
     * @param owner the owner whose line decided
     * @param counted whether a mandate on record covered the approval when it was recorded
     */
    @StandsUnder(R_048)
    record OwnLineDecisionRecorded(
            OfficeNumber office, ChangeNumber change, int number, OwnerId owner, Decision decision, boolean counted)
            implements ChangeEvent {}

    /**
     * An urgent decision has been presented to the ordinary body of the owner's line.
     *
     * @param number the number within the change of the urgent decision
     * @param owner the owner whose line decided urgently
     * @param presentedOn when the urgent decision was laid before the ordinary body
     */
    @StandsUnder(R_049)
    record UrgentDecisionPresented(
            OfficeNumber office, ChangeNumber change, int number, OwnerId owner, Occurred presentedOn, Body body)
            implements ChangeEvent {}

    /**
     * @param claim the number within the change that the claim got, from 1
     * @param claimedBy the owner that claims to have involved another
     * @param revision the revision of the change that the claimed step was about
     * @param involvement the step of involvement as claimed
     */
    @StandsUnder(R_070)
    record InvolvementClaimed(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId claimedBy,
            int revision,
            Involvement involvement)
            implements ChangeEvent {}

    /**
     * The owner involved has entered what it received in its own register.
     *
     * @param claim the number within the change of the claim that the receipt is for
     * @param owner the owner involved, that received something
     * @param receivedOn when the owner's register received it
     * @param registerNumber the number in that owner's register (no: journalnummer)
     */
    @StandsUnder(R_072)
    record ReceiptRecorded(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId owner,
            Occurred receivedOn,
            String registerNumber)
            implements ChangeEvent {}

    /**
     * The owner involved agrees that the step took place, at the level claimed or at a lower one.
     *
     * @param claim the number within the change of the claim that is acknowledged
     * @param owner the owner involved, that acknowledges the claim
     * @param level the level of involvement that the owner acknowledges; absent where it is the one claimed
     * @param mandate the mandate by which the acknowledgement was given
     * @param papersAccepted whether the owner accepts papers that came too late
     */
    @StandsUnder(R_069)
    record ClaimAcknowledged(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId owner,
            Level level,
            Occurred occurred,
            MandateNumber mandate,
            boolean papersAccepted)
            implements ChangeEvent {}

    /**
     * @param claim the number within the change of the claim that is contested
     * @param owner the owner involved, that contests the claim
     * @param accepted the level of involvement that the owner does accept; absent where it accepts none
     * @param reason why the owner contests the claim, in words
     * @param mandate the mandate by which the claim was contested
     */
    @StandsUnder(R_073)
    record ClaimContested(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId owner,
            Level accepted,
            String reason,
            Occurred occurred,
            MandateNumber mandate)
            implements ChangeEvent {}

    /**
     * The owner involved has answered what it was consulted on; that is not yet an acknowledgement of the claim.
     *
     * @param claim the number within the change of the claim with the consultation
     * @param owner the owner that was consulted and answers
     * @param mandate the mandate by which the answer to the consultation was given
     * @param answer the document with the answer
     */
    @StandsUnder(R_067)
    record ConsultationAnswered(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId owner,
            Occurred occurred,
            MandateNumber mandate,
            @Nullable EvidenceRef answer)
            implements ChangeEvent {}

    /**
     * The owner involved confirms that a step, and its own answers, also cover the current revision and correction.
     *
     * @param claim the number within the change of the claim that is carried over to the present revision
     * @param owner the owner involved, that confirms its step for the present revision
     * @param revision the revision of the change that the step now covers too
     * @param mandate the mandate by which the step was confirmed
     */
    @StandsUnder(R_084)
    record ClaimConfirmed(
            OfficeNumber office, ChangeNumber change, int claim, OwnerId owner, int revision, MandateNumber mandate)
            implements ChangeEvent {}

    /**
     * The owner involved has ratified what its representative did without a mandate: a new step at the level ratified.
     *
     * @param claim the number within the change of the claim that is made good
     * @param owner the owner involved, that makes its representative's step good
     * @param ratifiedOn when the step was made good
     * @param mandate the mandate by which the step was made good
     */
    @StandsUnder(R_046)
    record StepRatified(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId owner,
            Occurred ratifiedOn,
            Body body,
            MandateNumber mandate)
            implements ChangeEvent {}

    /**
     * @param claim the number within the change of the contested claim
     * @param proposedBy the owner that proposes how to end the contest
     */
    @StandsUnder(R_074)
    record ResolutionProposed(
            OfficeNumber office, ChangeNumber change, int claim, OwnerId proposedBy, Resolution resolution)
            implements ChangeEvent {}

    /**
     * @param claim the number within the change of the claim whose contest has ended
     * @param confirmedBy the owner that agreed to the way the contest is ended
     */
    @StandsUnder(R_074)
    record ContestResolved(
            OfficeNumber office, ChangeNumber change, int claim, OwnerId confirmedBy, Resolution resolution)
            implements ChangeEvent {}

    /**
     * @param owner the owner that waives its own involvement
     * @param waivedOn when involvement was waived
     * @param mandate the mandate by which involvement was waived
     * @param reason why involvement was waived, in words
     */
    @StandsUnder(R_085)
    record InvolvementWaived(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId owner,
            Occurred waivedOn,
            MandateNumber mandate,
            String reason)
            implements ChangeEvent {}

    /**
     * {@code ground} as it was stated; only those of {@link EmergencyGround} make the change an emergency.
     *
     * @param declaredBy the owner that declared the emergency
     * @param ground the ground for the emergency as it was stated
     * @param explanation what the emergency consists in, in words
     */
    @StandsUnder(R_086)
    record EmergencyDeclared(
            OfficeNumber office, ChangeNumber change, OwnerId declaredBy, String ground, String explanation)
            implements ChangeEvent {}

    /**
     * @param movedBy the owner that moved the effective date
     * @param from the effective date as it was before it was moved
     * @param to the effective date as it is after it was moved
     * @param reason why the effective date was moved, in words
     */
    @StandsUnder(R_083)
    record EffectiveDateMoved(
            OfficeNumber office, ChangeNumber change, OwnerId movedBy, LocalDate from, LocalDate to, String reason)
            implements ChangeEvent {}

    /**
     * An owner reports the day from which the change has in fact applied.
     *
     * @param reportedBy the owner that told of the effect
     * @param on the day from which the change has in fact applied
     */
    @StandsUnder(R_062)
    record EffectReported(OfficeNumber office, ChangeNumber change, OwnerId reportedBy, LocalDate on)
            implements ChangeEvent {}

    /**
     * @param withdrawnBy the owner that withdrew the change
     * @param withdrawnOn when the change was withdrawn
     */
    @StandsUnder(R_060)
    record ChangeWithdrawn(OfficeNumber office, ChangeNumber change, OwnerId withdrawnBy, Occurred withdrawnOn)
            implements ChangeEvent {}

    /**
     * The owner that made the claim corrects it; {@code corrects} is the version of the event corrected.
     *
     * @param claim the number within the change of the claim that is corrected
     * @param correctedBy the owner that made the claim and now corrects it
     * @param corrects the version of the event with the claim as it was
     * @param involvement the claim as it now reads
     * @param reason why the claim is corrected, in words
     */
    @StandsUnder(R_157)
    record ClaimCorrected(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId correctedBy,
            long corrects,
            Involvement involvement,
            String reason)
            implements ChangeEvent {}

    /**
     * @param number the number within the change of the own-line decision that is corrected
     * @param owner the owner whose line decided and whose decision is corrected
     * @param corrects the version of the event with the own-line decision as it was
     * @param counted whether a recorded mandate covered the approval as corrected
     * @param reason why the own-line decision is corrected, in words
     */
    @StandsUnder(R_157)
    record OwnLineDecisionCorrected(
            OfficeNumber office,
            ChangeNumber change,
            int number,
            OwnerId owner,
            long corrects,
            Decision decision,
            boolean counted,
            String reason)
            implements ChangeEvent {}

    /**
     * Estimated effect of the change on what each owner pays, by the keys in force when it was recorded. The latest one counts.
     *
     * @param revision the revision of the change that the cost effect was worked out for
     * @param effects what each owner would pay in a year before and after the change, in NOK
     * @param raised the owners whose contribution rises so much that they are owed at least a consultation
     */
    @StandsUnder(R_094)
    record CostEffectForeseen(
            OfficeNumber office,
            ChangeNumber change,
            int revision,
            List<OwnerEffect> effects,
            SortedMap<OwnerId, Raise> raised)
            implements ChangeEvent {
        public CostEffectForeseen {
            effects = List.copyOf(effects);
            raised = Collections.unmodifiableSortedMap(new TreeMap<>(raised));
        }
    }
}
