package no.partnerskap.view.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.SettlementNumber;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingDecisionType;
import org.jspecify.annotations.Nullable;

/**
 * Subject of an inbox item: the numbers of what it is about, and the revision or hash that the answer is to name. There is one form
 * for each kind of subject.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "PARTNERSHIP", value = InboxSubject.OfPartnership.class),
    @JsonSubTypes.Type(name = "CHANGE", value = InboxSubject.OfChange.class),
    @JsonSubTypes.Type(name = "INVOLVEMENT", value = InboxSubject.OfInvolvement.class),
    @JsonSubTypes.Type(name = "CLAIM", value = InboxSubject.OfClaim.class),
    @JsonSubTypes.Type(name = "CARRIED_TEXT", value = InboxSubject.OfCarriedText.class),
    @JsonSubTypes.Type(name = "AGREEMENT", value = InboxSubject.OfAgreement.class),
    @JsonSubTypes.Type(name = "SETTLEMENT", value = InboxSubject.OfSettlement.class),
    @JsonSubTypes.Type(name = "MEETING", value = InboxSubject.OfMeeting.class),
    @JsonSubTypes.Type(name = "AGENDA_ITEM", value = InboxSubject.OfAgendaItem.class),
    @JsonSubTypes.Type(name = "MINUTES", value = InboxSubject.OfMinutes.class),
    @JsonSubTypes.Type(name = "DECISION", value = InboxSubject.OfDecision.class),
    @JsonSubTypes.Type(name = "DISPUTE", value = InboxSubject.OfDispute.class)
})
public sealed interface InboxSubject {
    /** The numbers in the path of the operation that answers, by the name of the path's variable. */
    Map<String, Object> path();

    /** Nothing in particular: the partnership as a whole. */
    record OfPartnership() implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of();
        }
    }

    /**
     * Change that awaits the line.
     *
     * @param change the number of the change that awaits the line
     * @param revision the revision of the change that the answer is to name; absent if it names none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfChange(ChangeNumber change, @Nullable Integer revision) implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("change", change);
        }
    }

    /**
     * Involvement owed to another owner.
     *
     * @param change the number of the change in which another owner is to be involved
     * @param toward the owner that is to be involved
     */
    record OfInvolvement(ChangeNumber change, OwnerId toward) implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("change", change);
        }
    }

    /**
     * Claim of involvement.
     *
     * @param change the number of the change that the awaiting claim is about
     * @param claim the number, within the change, of the claim that awaits the line
     * @param wording the number of the claim's current wording, which the answer is to name if it is not 1
     */
    record OfClaim(ChangeNumber change, int claim, int wording) implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("change", change, "claim", claim);
        }
    }

    /**
     * Text that a change carries: of an amendment, or of a cost key.
     *
     * @param change the number of the change that carries the text to approve
     * @param revision the revision of the change that carries the text to approve
     * @param agreement the number of the agreement that the text to approve belongs to
     * @param key the number of the cost key to approve; absent if the text is an amendment
     * @param textSha256 the SHA-256 hash that the approval is to name, 64 lower-case hexadecimal digits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfCarriedText(
            ChangeNumber change,
            int revision,
            AgreementNumber agreement,
            @Nullable KeyNumber key,
            String textSha256) implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("change", change);
        }
    }

    /**
     * Agreement that awaits the line.
     *
     * @param agreement the number of the agreement that awaits the line
     * @param textSha256 the SHA-256 hash of the agreement's text that the answer is to name, 64 lower-case hexadecimal digits; absent
     *     if it names none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfAgreement(AgreementNumber agreement, @Nullable String textSha256) implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("agreement", agreement);
        }
    }

    /**
     * Settlement that awaits the line.
     *
     * @param agreement the number of the agreement under which cost is settled
     * @param settlement the number of the settlement that awaits the line
     */
    record OfSettlement(AgreementNumber agreement, SettlementNumber settlement) implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("settlement", settlement);
        }
    }

    /**
     * Meeting that awaits the line.
     *
     * @param meeting the number of the meeting that awaits the line
     */
    record OfMeeting(MeetingNumber meeting) implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("meeting", meeting);
        }
    }

    /**
     * Agenda item without papers.
     *
     * @param meeting the number of the meeting with the item that lacks papers
     * @param item the number of the agenda item that lacks papers
     */
    record OfAgendaItem(MeetingNumber meeting, int item) implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("meeting", meeting, "item", item);
        }
    }

    /**
     * Minutes that await the line.
     *
     * @param meeting the number of the meeting with the minutes that await the line
     * @param minutesVersion the version of the minutes that awaits the line
     * @param contentSha256 the SHA-256 hash of the content of this version, 64 lower-case hexadecimal digits; absent in versions that
     *     were stored without one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfMinutes(
            MeetingNumber meeting,
            int minutesVersion,
            @Nullable String contentSha256) implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("meeting", meeting, "version", minutesVersion);
        }
    }

    /**
     * Decision of a meeting that awaits the line.
     *
     * @param meeting the number of the meeting whose decision awaits the line
     * @param decision the number of the decision that awaits the line
     * @param revision the number of the wording that the confirmation is to name
     * @param countsAs the type that the decision counts as now, which the confirmation is to name
     */
    record OfDecision(MeetingNumber meeting, DecisionNumber decision, int revision, MeetingDecisionType countsAs)
            implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("decision", decision);
        }
    }

    /**
     * Dispute that awaits the line.
     *
     * @param dispute the number of the dispute that awaits the line
     * @param term the key of the disputed term without a position of the line; absent if the item is about the whole dispute
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfDispute(DisputeNumber dispute, @Nullable String term) implements InboxSubject {
        @Override
        public Map<String, Object> path() {
            return Map.of("dispute", dispute);
        }
    }
}
