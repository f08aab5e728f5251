package no.partnerskap.view.history;

import static no.partnerskap.core.rules.Rule.R_002;
import static no.partnerskap.core.rules.Rule.R_003;
import static no.partnerskap.core.rules.Rule.R_007;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_025;
import static no.partnerskap.core.rules.Rule.R_027;
import static no.partnerskap.core.rules.Rule.R_028;
import static no.partnerskap.core.rules.Rule.R_034;
import static no.partnerskap.core.rules.Rule.R_041;
import static no.partnerskap.core.rules.Rule.R_042;
import static no.partnerskap.core.rules.Rule.R_044;
import static no.partnerskap.core.rules.Rule.R_045;
import static no.partnerskap.core.rules.Rule.R_046;
import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_049;
import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_052;
import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_054;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_057;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_059;
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
import static no.partnerskap.core.rules.Rule.R_091;
import static no.partnerskap.core.rules.Rule.R_092;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_094;
import static no.partnerskap.core.rules.Rule.R_095;
import static no.partnerskap.core.rules.Rule.R_097;
import static no.partnerskap.core.rules.Rule.R_113;
import static no.partnerskap.core.rules.Rule.R_114;
import static no.partnerskap.core.rules.Rule.R_115;
import static no.partnerskap.core.rules.Rule.R_116;
import static no.partnerskap.core.rules.Rule.R_117;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_122;
import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_144;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_159;

import java.util.List;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.AgreementEvent.ClauseRevised;
import no.partnerskap.core.agreement.AgreementEvent.DeviationEnded;
import no.partnerskap.core.agreement.AgreementEvent.DeviationReported;
import no.partnerskap.core.agreement.AgreementEvent.DraftShared;
import no.partnerskap.core.agreement.AgreementEvent.EvaluationRecorded;
import no.partnerskap.core.agreement.AgreementEvent.NoticeGiven;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.ClaimConfirmed;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.ConsultationAnswered;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.ChangeEvent.EffectReported;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.EmergencyDeclared;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.InvolvementWaived;
import no.partnerskap.core.change.ChangeEvent.NoEffectContested;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.ReceiptRecorded;
import no.partnerskap.core.change.ChangeEvent.ReportContested;
import no.partnerskap.core.change.ChangeEvent.RequiredLevelRaised;
import no.partnerskap.core.change.ChangeEvent.ResolutionProposed;
import no.partnerskap.core.change.ChangeEvent.StepRatified;
import no.partnerskap.core.change.ChangeEvent.UrgentDecisionPresented;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyReviewed;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementConfirmed;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.DisputeWithdrawn;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputeEvent.MediationHeld;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.MandateEvent;
import no.partnerskap.core.mandate.MandateEvent.DelegationRulesRecorded;
import no.partnerskap.core.mandate.MandateEvent.MandateEnded;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemWithdrawn;
import no.partnerskap.core.meeting.MeetingEvent.AgendaPrepared;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesChangeRequested;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.office.OfficeEvent;
import no.partnerskap.core.office.OfficeEvent.HostDelegationRecorded;
import no.partnerskap.core.office.OfficeEvent.HostNamed;
import no.partnerskap.core.office.OfficeEvent.LeaderAppointed;
import no.partnerskap.core.office.OfficeEvent.LeaderPostAnnounced;
import no.partnerskap.core.office.OfficeEvent.OwnerRenumbered;
import no.partnerskap.core.office.OfficeEvent.PartnershipEstablished;
import no.partnerskap.core.rules.Rule;

/** The rules that ask for an event or give it its effect: where a reader of the record looks them up. */
final class RulesBehind {
    private RulesBehind() {}

    static List<Rule> of(PartnershipEvent event) {
        return switch (event) {
            case OfficeEvent e -> of(e);
            case MandateEvent e -> of(e);
            case AgreementEvent e -> of(e);
            case CostKeyEvent e -> of(e);
            case ChangeEvent e -> of(e);
            case MeetingEvent e -> of(e);
            case DisputeEvent e -> of(e);
            default -> throw new IllegalStateException("No rule is known of the event " + event.getClass());
        };
    }

    private static List<Rule> of(OfficeEvent event) {
        return switch (event) {
            case PartnershipEstablished e -> List.of(R_002, R_003);
            case LeaderAppointed e -> List.of(R_007);
            case LeaderPostAnnounced e -> List.of(R_027);
            case OwnerRenumbered e -> List.of(R_003);
            case HostNamed e -> List.of(R_002);
            case HostDelegationRecorded e -> List.of(R_034);
        };
    }

    private static List<Rule> of(MandateEvent event) {
        return switch (event) {
            case MandateGranted e -> List.of(R_041, R_042);
            case MandateEnded e -> List.of(R_045);
            case DelegationRulesRecorded e -> List.of(R_044);
        };
    }

    private static List<Rule> of(AgreementEvent event) {
        return switch (event) {
            case DraftShared e -> List.of(R_144);
            case ClauseRevised e -> List.of(R_016);
            case TextAgreed e -> List.of(R_016);
            case OwnerApprovalRecorded e -> List.of(R_016, R_018);
            case AgreementSigned e -> List.of(R_017);
            case AmendmentProposed e -> List.of(R_019);
            case AmendmentAdopted e -> e.origin() == Origin.SET_BY_BOARD ? List.of(R_118) : List.of(R_019, R_059);
            case NoticeGiven e -> List.of(R_025);
            case EvaluationRecorded e -> List.of(R_028);
            case DeviationReported e -> List.of(R_134);
            case DeviationEnded e -> List.of(R_134);
        };
    }

    private static List<Rule> of(CostKeyEvent event) {
        return switch (event) {
            case FteCounted e -> List.of(R_091);
            case CostKeyProposed e -> List.of(R_093);
            case CostKeyAdjusted e -> e.origin() == Origin.SET_BY_BOARD ? List.of(R_118) : List.of(R_092, R_093);
            case CostKeyReviewed e -> List.of(R_095);
            case SettlementProposed e -> List.of(R_097);
            case SettlementConfirmed e -> List.of(R_097);
        };
    }

    private static List<Rule> of(ChangeEvent event) {
        return switch (event) {
            case ChangeProposed e -> List.of(R_061);
            case ChangeReported e -> List.of(R_060);
            case ChangeRevised e -> List.of(R_084);
            case RequiredLevelRaised e -> List.of(R_064);
            case NoEffectContested e -> List.of(R_061);
            case ReportContested e -> List.of(R_159);
            case OwnLineDecisionRecorded e -> List.of(R_048);
            case UrgentDecisionPresented e -> List.of(R_049);
            case InvolvementClaimed e -> List.of(R_070);
            case ReceiptRecorded e -> List.of(R_072);
            case ClaimAcknowledged e -> List.of(R_069);
            case ClaimContested e -> List.of(R_073);
            case ConsultationAnswered e -> List.of(R_067);
            case ClaimConfirmed e -> List.of(R_084);
            case StepRatified e -> List.of(R_046);
            case ResolutionProposed e -> List.of(R_074);
            case ContestResolved e -> List.of(R_074);
            case InvolvementWaived e -> List.of(R_085);
            case EmergencyDeclared e -> List.of(R_086);
            case EffectiveDateMoved e -> List.of(R_083);
            case EffectReported e -> List.of(R_062);
            case ChangeWithdrawn e -> List.of(R_060);
            case ClaimCorrected e -> List.of(R_157);
            case OwnLineDecisionCorrected e -> List.of(R_157);
            case CostEffectForeseen e -> List.of(R_094);
        };
    }

    private static List<Rule> of(MeetingEvent event) {
        return switch (event) {
            case MeetingPlanned e -> List.of(R_050);
            case AgendaItemAdded e -> List.of(R_052);
            case AgendaItemWithdrawn e -> List.of(R_052);
            case AgendaPrepared e -> List.of(R_052);
            case PapersSent e -> List.of(R_053);
            case AttendanceRecorded e -> List.of(R_051);
            case MeetingDecisionRecorded e -> List.of(R_051, R_057, R_058);
            case MeetingDecisionCorrected e -> List.of(R_056, R_157);
            case MinutesWritten e -> List.of(R_054);
            case MinutesApproved e -> List.of(R_055);
            case MinutesChangeRequested e -> List.of(R_056);
        };
    }

    private static List<Rule> of(DisputeEvent event) {
        return switch (event) {
            case DisputeRaised e -> List.of(R_113);
            case StatementSubmitted e -> List.of(R_114);
            case MediationHeld e -> List.of(R_115);
            case MediationFailed e -> List.of(R_116);
            case BoardCaseOpened e -> List.of(R_116);
            case BoardDecisionRecorded e -> List.of(R_117, R_118);
            case DisputeWithdrawn e -> List.of(R_122);
        };
    }
}
