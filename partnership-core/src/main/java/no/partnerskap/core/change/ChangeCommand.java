package no.partnerskap.core.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.kernel.Request;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.Text;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/** Command of an owner about a change; {@code by} is the acting owner, taken from the caller's identity. */
public sealed interface ChangeCommand extends PartnershipCommand {
    OwnerId by();

    record ProposeChange(OfficeNumber office, OwnerId by, ChangeContent content, SortedMap<OwnerId, Raise> raised)
            implements ChangeCommand, Request {
        public ProposeChange {
            raised = Collections.unmodifiableSortedMap(new TreeMap<>(raised));
        }
    }

    record ReportChange(OfficeNumber office, OwnerId by, OwnerId initiator, ChangeContent content)
            implements ChangeCommand, Report {}

    /** Command about an existing change. */
    sealed interface OnChange extends ChangeCommand {
        ChangeNumber change();
    }

    record ReviseChange(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId by,
            ChangeContent content,
            @Text String reason,
            boolean substance)
            implements OnChange, Request {}

    /** Confirms for the own owner that what was said of the change before covers the revision named. */
    record ConfirmRevision(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId by,
            int revision,
            Occurred confirmedOn,
            MandateNumber mandate)
            implements OnChange, Request {}

    record RaiseRequiredLevel(OfficeNumber office, ChangeNumber change, OwnerId by, OwnerId owner, Raise raise)
            implements OnChange, Request {}

    record ContestNoEffect(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId by,
            @Text String reason) implements OnChange, Request {}

    record ContestReport(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId by,
            @Text String reason) implements OnChange, Request {}

    record RecordOwnLineDecision(OfficeNumber office, ChangeNumber change, OwnerId by, Decision decision)
            implements OnChange, Report {}

    record CorrectOwnLineDecision(
            OfficeNumber office,
            ChangeNumber change,
            int number,
            OwnerId by,
            Decision decision,
            @Text String reason) implements OnChange, Report {}

    /** Reports that an urgent decision (no: hastevedtak) has been presented to the body in whose place it was made. */
    record PresentUrgentDecision(
            OfficeNumber office, ChangeNumber change, int number, OwnerId by, Occurred presentedOn, Body body)
            implements OnChange, Report {}

    record ClaimInvolvement(OfficeNumber office, ChangeNumber change, OwnerId by, Involvement involvement)
            implements OnChange, Report {}

    record WaiveInvolvement(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId by,
            Occurred waivedOn,
            MandateNumber mandate,
            @Text String reason,
            @Nullable Integer revision)
            implements OnChange, Request {
        /** Waives involvement in a change that has not been reworded. */
        public WaiveInvolvement(
                OfficeNumber office,
                ChangeNumber change,
                OwnerId by,
                Occurred waivedOn,
                MandateNumber mandate,
                String reason) {
            this(office, change, by, waivedOn, mandate, reason, null);
        }
    }

    record DeclareEmergency(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId by,
            @Text String ground,
            @Text String explanation) implements OnChange, Report {}

    record MoveEffectiveDate(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId by,
            LocalDate to,
            @Text String reason) implements OnChange, Request {}

    record ReportEffect(OfficeNumber office, ChangeNumber change, OwnerId by, Occurred on)
            implements OnChange, Report {}

    record WithdrawChange(
            OfficeNumber office,
            ChangeNumber change,
            OwnerId by,
            @Nullable Occurred withdrawnOn) implements OnChange, Request {}

    /** Command about an existing claim of involvement. */
    sealed interface OnClaim extends OnChange {
        int claim();
    }

    record CorrectClaim(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId by,
            Involvement involvement,
            @Text String reason)
            implements OnClaim, Report {}

    record RecordReceipt(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId by,
            Occurred receivedOn,
            @Line String registerNumber)
            implements OnClaim, Report {}

    /** Response of the owner involved: to the claim, or to the consultation itself. */
    record RespondToClaim(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId by,
            Answer answer,
            @Nullable Level level,
            @Nullable @Text String reason,
            Occurred occurred,
            MandateNumber mandate,
            boolean papersAccepted,
            @Nullable EvidenceRef document,
            @Nullable Integer wording,
            @Nullable Integer revision)
            implements OnClaim, Request {
        /** Responds to a claim that has not been corrected, in a change that has not been reworded. */
        public RespondToClaim(
                OfficeNumber office,
                ChangeNumber change,
                int claim,
                OwnerId by,
                Answer answer,
                @Nullable Level level,
                @Nullable String reason,
                Occurred occurred,
                MandateNumber mandate,
                boolean papersAccepted,
                @Nullable EvidenceRef document) {
            this(
                    office,
                    change,
                    claim,
                    by,
                    answer,
                    level,
                    reason,
                    occurred,
                    mandate,
                    papersAccepted,
                    document,
                    null,
                    null);
        }
    }

    /** Response that the owner involved can give to a claim. */
    enum Answer {
        ACKNOWLEDGE,
        ACKNOWLEDGE_LOWER,
        CONTEST,
        ANSWER_CONSULTATION,
        CONFIRM_FOR_REVISION
    }

    record RatifyStep(
            OfficeNumber office,
            ChangeNumber change,
            int claim,
            OwnerId by,
            Occurred ratifiedOn,
            Body body,
            MandateNumber mandate)
            implements OnClaim, Report {}

    record ResolveContest(OfficeNumber office, ChangeNumber change, int claim, OwnerId by, Resolution resolution)
            implements OnClaim, Request {}

    /** Confirms the other owner's proposal, which it names by its content. */
    record ConfirmResolution(OfficeNumber office, ChangeNumber change, int claim, OwnerId by, Resolution resolution)
            implements OnClaim, Request {}
}
