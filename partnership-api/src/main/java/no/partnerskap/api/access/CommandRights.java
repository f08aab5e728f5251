package no.partnerskap.api.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.partnerskap.core.agreement.AgreementCommand;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.EndDeviation;
import no.partnerskap.core.agreement.AgreementCommand.GiveNotice;
import no.partnerskap.core.agreement.AgreementCommand.ProposeAmendment;
import no.partnerskap.core.agreement.AgreementCommand.RecordEvaluation;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.ReportDeviation;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementCommand.WithdrawAgreedText;
import no.partnerskap.core.change.ChangeCommand;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.ConfirmRevision;
import no.partnerskap.core.change.ChangeCommand.ContestNoEffect;
import no.partnerskap.core.change.ChangeCommand.ContestReport;
import no.partnerskap.core.change.ChangeCommand.CorrectClaim;
import no.partnerskap.core.change.ChangeCommand.CorrectOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.DeclareEmergency;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.PresentUrgentDecision;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.RaiseRequiredLevel;
import no.partnerskap.core.change.ChangeCommand.RatifyStep;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.RecordReceipt;
import no.partnerskap.core.change.ChangeCommand.ReportChange;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.ResolveContest;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeCommand.WaiveInvolvement;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.costkey.CostKeyCommand;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.ConfirmSettlement;
import no.partnerskap.core.costkey.CostKeyCommand.RecordFteCount;
import no.partnerskap.core.costkey.CostKeyCommand.ReviewCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.Settle;
import no.partnerskap.core.dispute.DisputeCommand;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.HoldMediation;
import no.partnerskap.core.dispute.DisputeCommand.OpenBoardCase;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputeCommand.StatePosition;
import no.partnerskap.core.dispute.DisputeCommand.SubmitStatement;
import no.partnerskap.core.dispute.DisputeCommand.WithdrawDispute;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.mandate.MandateCommand.EndMandate;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.MandateCommand.RecordDelegationRules;
import no.partnerskap.core.meeting.MeetingCommand;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.ConfirmDecision;
import no.partnerskap.core.meeting.MeetingCommand.ContestDecision;
import no.partnerskap.core.meeting.MeetingCommand.CorrectMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.PrepareAgenda;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.RequestMinutesChange;
import no.partnerskap.core.meeting.MeetingCommand.SendPapers;
import no.partnerskap.core.meeting.MeetingCommand.WithdrawAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.office.OfficeCommand.AnnounceLeaderPost;
import no.partnerskap.core.office.OfficeCommand.AppointLeader;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OfficeCommand.NameHost;
import no.partnerskap.core.office.OfficeCommand.RecordHostDelegation;
import no.partnerskap.core.office.OfficeCommand.RenumberOwner;

/** Rights to send commands, by capacity. A capacity that is not named for a command may not send it. */
final class CommandRights {
    private static final List<Class<? extends PartnershipCommand>> OWNERS = List.of(
            AppointLeader.class,
            AnnounceLeaderPost.class,
            RecordHostDelegation.class,
            GrantMandate.class,
            EndMandate.class,
            RecordDelegationRules.class,
            ShareDraft.class,
            ReviseClause.class,
            AgreeText.class,
            AgreeSharedText.class,
            WithdrawAgreedText.class,
            RecordOwnerApproval.class,
            SignAgreement.class,
            ProposeAmendment.class,
            GiveNotice.class,
            RecordEvaluation.class,
            ReportDeviation.class,
            EndDeviation.class,
            RecordFteCount.class,
            AdjustCostKey.class,
            ReviewCostKey.class,
            Settle.class,
            ConfirmSettlement.class,
            ProposeChange.class,
            ReportChange.class,
            ReviseChange.class,
            ConfirmRevision.class,
            RaiseRequiredLevel.class,
            ContestNoEffect.class,
            ContestReport.class,
            RecordOwnLineDecision.class,
            CorrectOwnLineDecision.class,
            PresentUrgentDecision.class,
            ClaimInvolvement.class,
            WaiveInvolvement.class,
            DeclareEmergency.class,
            MoveEffectiveDate.class,
            ReportEffect.class,
            WithdrawChange.class,
            CorrectClaim.class,
            RecordReceipt.class,
            RespondToClaim.class,
            RatifyStep.class,
            ResolveContest.class,
            ConfirmResolution.class,
            PlanMeeting.class,
            AddAgendaItem.class,
            WithdrawAgendaItem.class,
            PrepareAgenda.class,
            SendPapers.class,
            RecordAttendance.class,
            RecordMeetingDecision.class,
            CorrectMeetingDecision.class,
            ConfirmDecision.class,
            ContestDecision.class,
            WriteMinutes.class,
            ApproveMinutes.class,
            RequestMinutesChange.class,
            RaiseDispute.class,
            SubmitStatement.class,
            StatePosition.class,
            WithdrawDispute.class);

    private static final List<Class<? extends PartnershipCommand>> LEADERS = List.of(
            PlanMeeting.class,
            AddAgendaItem.class,
            WithdrawAgendaItem.class,
            PrepareAgenda.class,
            SendPapers.class,
            WriteMinutes.class);

    private static final List<Class<? extends PartnershipCommand>> MEDIATORS =
            List.of(HoldMediation.class, FailMediation.class);

    private static final List<Class<? extends PartnershipCommand>> BOARDS =
            List.of(OpenBoardCase.class, RecordBoardDecision.class);

    private static final List<Class<? extends PartnershipCommand>> REGISTRARS =
            List.of(EstablishPartnership.class, RenumberOwner.class, NameHost.class);

    static final Map<Class<? extends PartnershipCommand>, Right> ALL = all();

    private CommandRights() {}

    private static Map<Class<? extends PartnershipCommand>, Right> all() {
        var all = new LinkedHashMap<Class<? extends PartnershipCommand>, Right>();
        give(all, REGISTRARS, Capacity.REGISTRAR, Condition.ANYWHERE);
        give(all, OWNERS, Capacity.OWNER, Condition.OWN_LINE);
        give(all, LEADERS, Capacity.LEADER, Condition.OF_THE_OFFICE);
        give(all, MEDIATORS, Capacity.MEDIATOR, Condition.OF_THE_COUNTY);
        give(all, BOARDS, Capacity.BOARD, Condition.PASSED_ON);
        return Collections.unmodifiableMap(all);
    }

    private static void give(
            Map<Class<? extends PartnershipCommand>, Right> all,
            List<Class<? extends PartnershipCommand>> commands,
            Capacity capacity,
            Condition condition) {
        for (var command : commands) {
            all.merge(command, Right.of(area(command), true, capacity, condition), Right::and);
        }
    }

    /** A command belongs to the area of its concept. */
    static Area area(Class<? extends PartnershipCommand> command) {
        if (AgreementCommand.class.isAssignableFrom(command)) {
            return Area.AGREEMENT;
        }
        if (ChangeCommand.class.isAssignableFrom(command)) {
            return Area.CHANGE;
        }
        if (MeetingCommand.class.isAssignableFrom(command)) {
            return Area.MEETING;
        }
        if (CostKeyCommand.class.isAssignableFrom(command)) {
            return Area.COST_KEY;
        }
        return DisputeCommand.class.isAssignableFrom(command) ? Area.DISPUTE : Area.PARTNERSHIP;
    }
}
