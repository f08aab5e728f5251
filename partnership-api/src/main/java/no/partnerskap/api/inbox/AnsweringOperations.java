package no.partnerskap.api.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.access.Sends;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.RecordEvaluation;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.ConfirmRevision;
import no.partnerskap.core.change.ChangeCommand.ContestNoEffect;
import no.partnerskap.core.change.ChangeCommand.RaiseRequiredLevel;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.ResolveContest;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.ChangeCommand.WaiveInvolvement;
import no.partnerskap.core.costkey.CostKeyCommand.ConfirmSettlement;
import no.partnerskap.core.costkey.CostKeyCommand.ReviewCostKey;
import no.partnerskap.core.dispute.DisputeCommand.StatePosition;
import no.partnerskap.core.dispute.DisputeCommand.SubmitStatement;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.ConfirmDecision;
import no.partnerskap.core.meeting.MeetingCommand.ContestDecision;
import no.partnerskap.core.meeting.MeetingCommand.CorrectMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.RequestMinutesChange;
import no.partnerskap.core.meeting.MeetingCommand.SendPapers;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.view.inbox.InboxItem;
import no.partnerskap.view.inbox.InboxKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Operations that answer inbox items, with their addresses: those that send the commands of a kind. */
@Component
class AnsweringOperations {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile Map<Class<?>, String> templates = Map.of();

    AnsweringOperations(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /**
     * Operation that answers an inbox item.
     *
     * @param operationId the id of the answering operation in the description of this interface
     * @param path the address to POST the answer to
     */
    record AnsweringOperation(String operationId, String path) {}

    /** The operations that answer an item, the most obvious first. */
    List<AnsweringOperation> of(InboxItem item) {
        var numbers = new HashMap<>(item.about().path());
        numbers.put("office", item.office());
        return commands(item.kind()).stream()
                .map(command -> new AnsweringOperation(
                        command.getSimpleName(),
                        UriComponentsBuilder.fromPath(template(command))
                                .buildAndExpand(numbers)
                                .toUriString()))
                .toList();
    }

    static List<Class<? extends PartnershipCommand>> commands(InboxKind kind) {
        return switch (kind) {
            case CLAIM_TO_ANSWER -> List.of(RespondToClaim.class);
            case CONTEST_TO_RESOLVE -> List.of(ResolveContest.class);
            case RESOLUTION_TO_CONFIRM -> List.of(ConfirmResolution.class, ResolveContest.class);
            case CHANGE_AHEAD -> List.of(ClaimInvolvement.class, RaiseRequiredLevel.class, WaiveInvolvement.class);
            case NO_EFFECT_STATED -> List.of(ContestNoEffect.class);
            case INVOLVEMENT_OWED -> List.of(ClaimInvolvement.class);
            case OWN_LINE_TO_DECIDE, AMENDMENT_TO_APPROVE, KEY_TO_APPROVE -> List.of(RecordOwnLineDecision.class);
            case REVISION_TO_CONFIRM -> List.of(ConfirmRevision.class);
            case TEXT_TO_AGREE -> List.of(AgreeSharedText.class);
            case AGREEMENT_TO_APPROVE -> List.of(RecordOwnerApproval.class);
            case AGREEMENT_TO_SIGN -> List.of(SignAgreement.class);
            case SETTLEMENT_TO_CONFIRM -> List.of(ConfirmSettlement.class);
            case MINUTES_TO_WRITE, MINUTES_CHANGE_TO_ANSWER -> List.of(WriteMinutes.class);
            case MINUTES_TO_APPROVE -> List.of(ApproveMinutes.class, RequestMinutesChange.class);
            case DECISION_TO_CONFIRM -> List.of(ConfirmDecision.class, ContestDecision.class);
            case DECISION_CONTESTED -> List.of(CorrectMeetingDecision.class);
            case ATTENDANCE_TO_RECORD -> List.of(RecordAttendance.class);
            case PAPERS_TO_SEND -> List.of(SendPapers.class);
            case MEETING_DUE -> List.of(PlanMeeting.class);
            case KEY_REVIEW_DUE -> List.of(ReviewCostKey.class);
            case EVALUATION_DUE -> List.of(RecordEvaluation.class);
            case TERM_ENDS -> List.of(AgreeText.class);
            case POSITION_TO_STATE -> List.of(StatePosition.class);
            case ACCOUNT_TO_GIVE -> List.of(SubmitStatement.class);
        };
    }

    private String template(Class<?> command) {
        if (templates.isEmpty()) {
            templates = read();
        }
        return templates.get(command);
    }

    private Map<Class<?>, String> read() {
        var found = new HashMap<Class<?>, String>();
        mappings.getObject().getHandlerMethods().forEach((mapping, method) -> {
            var sends = method.getMethodAnnotation(Sends.class);
            if (sends != null) {
                found.put(sends.value(), pattern(mapping));
            }
        });
        return Map.copyOf(found);
    }

    private static String pattern(RequestMappingInfo mapping) {
        return mapping.getPatternValues().iterator().next();
    }
}
