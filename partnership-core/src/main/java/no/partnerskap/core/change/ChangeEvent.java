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

    /** The initiator asks to make a change; {@code affected} are the owners that are owed a verdict. */
    @StandsUnder(R_061)
    record ChangeProposed(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId initiator,
            Content content,
            SortedSet<OwnerId> affected,
            SortedMap<OwnerId, Raise> raised)
            implements ChangeEvent {
        public ChangeProposed {
            affected = Collections.unmodifiableSortedSet(new TreeSet<>(affected));
            raised = Collections.unmodifiableSortedMap(new TreeMap<>(raised));
        }
    }

    /** An owner reports a change made without a proposal here; the reporter need not be the initiator. */
    @StandsUnder(R_060)
    record ChangeReported(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId reportedBy,
            OwnerId initiator,
            Content content,
            SortedSet<OwnerId> affected)
            implements ChangeEvent {
        public ChangeReported {
            affected = Collections.unmodifiableSortedSet(new TreeSet<>(affected));
        }
    }

    /** The content changed; {@code revision} rises where it did so in substance. */
    @StandsUnder(R_084)
    record ChangeRevised(
            OfficeNumber office,
            ChangeNumber change,
            int revision,
            Content content,
            SortedSet<OwnerId> affected,
            String reason)
            implements ChangeEvent {
        public ChangeRevised {
            affected = Collections.unmodifiableSortedSet(new TreeSet<>(affected));
        }
    }

    @StandsUnder(R_064)
    record RequiredLevelRaised(OfficeNumber office, ChangeNumber change, OwnerId raisedBy, OwnerId owner, Raise raise)
            implements ChangeEvent {}

    @StandsUnder(R_061)
    record NoEffectContested(OfficeNumber office, ChangeNumber change, OwnerId owner, String reason)
            implements ChangeEvent {}

    /** The initiator contests that a change reported by another owner happened. */
    @StandsUnder(R_159)
    record ReportContested(OfficeNumber office, ChangeNumber change, OwnerId initiator, String reason)
            implements ChangeEvent {}

    /** {@code counted}: whether a recorded mandate covered the approval when it was recorded; one may still be recorded later. */
    @StandsUnder(R_048)
    record OwnLineDecisionRecorded(
            OfficeNumber office, ChangeNumber change, int number, OwnerId owner, Decision decision, boolean counted)
            implements ChangeEvent {}

    /** An urgent decision has been presented to the ordinary body of the owner's line. */
    @StandsUnder(R_049)
    record UrgentDecisionPresented(
            OfficeNumber office, ChangeNumber change, int number, OwnerId owner, Occurred presentedOn, Body body)
            implements ChangeEvent {}

    @StandsUnder(R_070)
    record InvolvementClaimed(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId claimedBy,
            int revision,
            Involvement involvement)
            implements ChangeEvent {}

    /** The owner involved has entered what it received in its own register. */
    @StandsUnder(R_072)
    record ReceiptRecorded(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId owner,
            Occurred receivedOn,
            String registerNumber)
            implements ChangeEvent {}

    /** The owner involved agrees that the step took place, at the level claimed or at a lower one. */
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

    /** The owner involved has answered what it was consulted on; that is not yet an acknowledgement of the claim. */
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

    /** The owner involved confirms that a step, and its own answers, also cover the current revision and correction. */
    @StandsUnder(R_084)
    record ClaimConfirmed(
            OfficeNumber office, ChangeNumber change, int claim, OwnerId owner, int revision, MandateNumber mandate)
            implements ChangeEvent {}

    /** The owner involved has ratified what its representative did without a mandate: a new step at the level ratified. */
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

    @StandsUnder(R_074)
    record ResolutionProposed(
            OfficeNumber office, ChangeNumber change, int claim, OwnerId proposedBy, Resolution resolution)
            implements ChangeEvent {}

    @StandsUnder(R_074)
    record ContestResolved(
            OfficeNumber office, ChangeNumber change, int claim, OwnerId confirmedBy, Resolution resolution)
            implements ChangeEvent {}

    @StandsUnder(R_085)
    record InvolvementWaived(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId owner,
            Occurred waivedOn,
            MandateNumber mandate,
            String reason)
            implements ChangeEvent {}

    /** {@code ground} as it was stated; only those of {@link EmergencyGround} make the change an emergency. */
    @StandsUnder(R_086)
    record EmergencyDeclared(
            OfficeNumber office, ChangeNumber change, OwnerId declaredBy, String ground, String explanation)
            implements ChangeEvent {}

    @StandsUnder(R_083)
    record EffectiveDateMoved(
            OfficeNumber office, ChangeNumber change, OwnerId movedBy, LocalDate from, LocalDate to, String reason)
            implements ChangeEvent {}

    /** An owner reports the day from which the change has in fact applied. */
    @StandsUnder(R_062)
    record EffectReported(OfficeNumber office, ChangeNumber change, OwnerId reportedBy, LocalDate on)
            implements ChangeEvent {}

    @StandsUnder(R_060)
    record ChangeWithdrawn(OfficeNumber office, ChangeNumber change, OwnerId withdrawnBy, Occurred withdrawnOn)
            implements ChangeEvent {}

    /** The owner that made the claim corrects it; {@code corrects} is the version of the event corrected. */
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
