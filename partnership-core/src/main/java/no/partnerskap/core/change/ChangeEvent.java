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
     * @param affected the owners affected by the proposed change: each is owed a verdict
     * @param raised the owners that are owed a higher level of involvement than policy and agreement require, each with the level
     *     and the reason
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
     * @param reportedBy the owner that reported the change
     * @param initiator the owner that, by the report, made the change
     * @param affected the owners affected by the reported change: each is owed a verdict
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
     * The content has a new wording.
     *
     * @param revision the number of the revision, from 1; in old events it rises only with the substance
     * @param affected the owners affected by the change as revised: each is owed a verdict
     * @param reason why the change was revised, in words
     * @param substance whether the revision changes the substance: its initiator says so, or its kind, figures or owners differ; absent
     *     in old events
     */
    @StandsUnder(R_084)
    record ChangeRevised(
            OfficeNumber office,
            ChangeNumber change,
            int revision,
            ChangeContent content,
            SortedSet<OwnerId> affected,
            String reason,
            @Nullable Boolean substance)
            implements ChangeEvent {
        public ChangeRevised {
            affected = Collections.unmodifiableSortedSet(new TreeSet<>(affected));
        }
    }

    /**
     * An owner has confirmed that all it has said of the change, and all that was said of it, covers a revision.
     *
     * @param owner the owner that confirmed the revision, for itself alone
     * @param revision the number of the revision that the owner confirmed
     * @param mandate the number of the mandate under which the revision was confirmed
     */
    @StandsUnder(R_084)
    record RevisionConfirmed(
            OfficeNumber office, ChangeNumber change, OwnerId owner, int revision, MandateNumber mandate)
            implements ChangeEvent {}

    /**
     * @param raisedBy the owner that raised the level
     * @param owner the owner that is owed the raised level
     * @param raise the level that this owner is owed from now on, and the reason
     */
    @StandsUnder(R_064)
    record RequiredLevelRaised(OfficeNumber office, ChangeNumber change, OwnerId raisedBy, OwnerId owner, Raise raise)
            implements ChangeEvent {}

    /**
     * @param owner the owner that contests that the change does not affect it
     * @param reason why the change does affect this owner, in words
     */
    @StandsUnder(R_061)
    record NoEffectContested(OfficeNumber office, ChangeNumber change, OwnerId owner, String reason)
            implements ChangeEvent {}

    /**
     * The initiator contests that a change reported by another owner happened.
     *
     * @param initiator the owner that by the report made the change, and contests it
     * @param reason why this owner contests that the reported change happened, in words
     */
    @StandsUnder(R_159)
    record ReportContested(OfficeNumber office, ChangeNumber change, OwnerId initiator, String reason)
            implements ChangeEvent {}

    /**
     * {@code counted}: whether a recorded mandate covered the approval when it was recorded; one may still be recorded later.
     *
     * @param number the number of the own-line decision within the change, from 1
     * @param owner the owner whose line decided
     * @param counted whether it is by a competent body under a recorded mandate that covered it, as known when it was recorded
     */
    @StandsUnder(R_048)
    record OwnLineDecisionRecorded(
            OfficeNumber office, ChangeNumber change, int number, OwnerId owner, Decision decision, boolean counted)
            implements ChangeEvent {}

    /**
     * An urgent decision has been presented to the ordinary body of the owner's line.
     *
     * @param number the number of the urgent decision within the change, from 1
     * @param owner the owner whose line made the urgent decision
     * @param presentedOn when the urgent decision was presented to the ordinary body
     */
    @StandsUnder(R_049)
    record UrgentDecisionPresented(
            OfficeNumber office, ChangeNumber change, int number, OwnerId owner, Occurred presentedOn, Body body)
            implements ChangeEvent {}

    /**
     * @param claim the number of the claim within the change, from 1
     * @param claimedBy the owner that claims the step of involvement
     * @param revision the revision of the change that was current when the claim was recorded
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
     * @param claim the number, within the change, of the claim whose document was received
     * @param owner the owner involved, which received the document
     * @param receivedOn when that owner received the document, by its own register
     * @param registerNumber the number of the document in that owner's register (no: journalnummer)
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
     * @param claim the number of the acknowledged claim within the change
     * @param owner the owner involved, which acknowledges the claim
     * @param level the level of involvement that the owner acknowledges: that of the claim, or a lower one
     * @param mandate the number of the mandate under which the claim was acknowledged
     * @param papersAccepted whether the owner accepts papers that were sent too late
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
     * @param claim the number of the contested claim within the change
     * @param owner the owner involved, which contests the claim
     * @param accepted the level of involvement that the owner accepts all the same; {@code NONE} if it accepts none
     * @param reason why the owner contests the claim, in words
     * @param mandate the number of the mandate under which the claim was contested
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
     * @param claim the number, within the change, of the claim of the consultation
     * @param owner the owner that was consulted and answered
     * @param mandate the number of the mandate under which the consultation was answered
     * @param answer the document with the answer; absent if none was given
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
     * @param claim the number of the confirmed claim within the change
     * @param owner the owner involved, which confirms the claim
     * @param revision the revision of the change that the claim now also covers
     * @param mandate the number of the mandate under which the claim was confirmed
     */
    @StandsUnder(R_084)
    record ClaimConfirmed(
            OfficeNumber office, ChangeNumber change, int claim, OwnerId owner, int revision, MandateNumber mandate)
            implements ChangeEvent {}

    /**
     * The owner involved has ratified what its representative did without a mandate: a new step at the level ratified.
     *
     * @param claim the number, within the change, of the claim whose step is ratified
     * @param owner the owner involved, which ratifies what its representative did
     * @param ratifiedOn when the owner's body ratified the step, which counts at the ratified level from then on
     * @param mandate the number of the mandate under which the step was ratified
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
     * @param claim the number, within the change, of the contested claim that the resolution is for
     * @param proposedBy the owner that proposes the resolution; the other owner is to confirm it
     */
    @StandsUnder(R_074)
    record ResolutionProposed(
            OfficeNumber office, ChangeNumber change, int claim, OwnerId proposedBy, Resolution resolution)
            implements ChangeEvent {}

    /**
     * @param claim the number, within the change, of the claim whose contest is resolved
     * @param confirmedBy the owner that confirms the resolution that the other owner proposed
     */
    @StandsUnder(R_074)
    record ContestResolved(
            OfficeNumber office, ChangeNumber change, int claim, OwnerId confirmedBy, Resolution resolution)
            implements ChangeEvent {}

    /**
     * @param owner the owner that waives its own involvement
     * @param waivedOn when the owner waived its involvement
     * @param mandate the number of the mandate under which involvement was waived
     * @param reason why the owner waived its involvement, in words
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
     * @param ground the ground of the emergency as stated; the change becomes an emergency only on a ground of R-086
     * @param explanation why the change could not wait, as stated
     */
    @StandsUnder(R_086)
    record EmergencyDeclared(
            OfficeNumber office, ChangeNumber change, OwnerId declaredBy, String ground, String explanation)
            implements ChangeEvent {}

    /**
     * @param movedBy the owner that moved the effective date
     * @param from the effective date before the move
     * @param to the effective date after the move
     * @param reason why the effective date was moved, in words
     */
    @StandsUnder(R_083)
    record EffectiveDateMoved(
            OfficeNumber office, ChangeNumber change, OwnerId movedBy, LocalDate from, LocalDate to, String reason)
            implements ChangeEvent {}

    /**
     * An owner reports the day from which the change has in fact applied.
     *
     * @param reportedBy the owner that reported the effect
     * @param on the first day on which the change has in fact applied
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
     * @param claim the number of the corrected claim within the change
     * @param correctedBy the owner that made the claim and corrects it
     * @param corrects the version of the event with the wording that is corrected
     * @param involvement the step of involvement in its correct wording
     * @param reason why the claim was corrected, in words
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
     * @param number the number of the corrected own-line decision within the change
     * @param owner the owner whose line made the decision and corrects it
     * @param corrects the version of the event with the own-line decision that is corrected
     * @param counted whether the corrected decision is by a competent body under a recorded mandate that covered it, as known when
     *     the correction was recorded
     * @param reason why the own-line decision was corrected, in words
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
     * Estimated effect of the change on what each owner pays, by the keys in force when it was recorded. The latest one
     * counts.
     *
     * @param revision the revision of the change that the effect was estimated for
     * @param effects the yearly contribution of each owner before and after the change, in NOK; empty if it no longer has an effect
     *     on cost
     * @param raised the owners whose contribution rises so much that they are owed at least {@code CONSULTED}, each with the reason
     *     (R-094)
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
