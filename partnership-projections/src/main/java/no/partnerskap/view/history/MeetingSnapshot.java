package no.partnerskap.view.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.AgendaItem;
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.core.meeting.CountedDecision;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.DecisionStanding.Confirmation;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * Snapshot of a meeting just after an event.
 *
 * @param title the title of the meeting just after the event
 * @param plannedFor the day in Oslo for which the meeting was planned just after the event
 * @param heldOn when the meeting had been held; absent until attendance was recorded
 * @param quorum whether a person with a recorded mandate had attended for every owner
 * @param items the agenda items just after the event, in order
 * @param decisions the decisions of the meeting in their wording just after the event
 */
public record MeetingSnapshot(
        MeetingNumber meeting,
        String title,
        LocalDate plannedFor,
        @Nullable Occurred heldOn,
        boolean quorum,
        List<AgendaItem> items,
        List<DecisionSnapshot> decisions) {

    /**
     * Decision of a meeting just after an event.
     *
     * @param revision the number of the wording just after the event, from 1
     * @param recordedBy the owner that had recorded the decision
     * @param counted what the decision counted as just after the event
     * @param confirmed the confirmation of the decision by all owners; absent while it rested on the word of one, or was contested
     * @param confirmation whose word the decision was, and since when
     */
    public record DecisionSnapshot(
            DecisionNumber decision,
            int revision,
            OwnerId recordedBy,
            DecisionText text,
            CountedDecision counted,
            @Nullable Confirmation confirmed,
            ConfirmationStatus confirmation) {
        private static DecisionSnapshot of(DecisionStanding standing) {
            var decided = standing.decision();
            return new DecisionSnapshot(
                    decided.decision(),
                    decided.revision(),
                    decided.recordedBy(),
                    decided.text(),
                    decided.counted(),
                    standing.confirmed(),
                    standing.confirmation());
        }
    }

    /** The meeting from its events; empty if it was not planned. */
    static Optional<MeetingSnapshot> of(List<Recorded<PartnershipEvent>> events, SortedSet<OwnerId> owners) {
        var happened = events.stream().map(r -> (MeetingEvent) r.event()).toList();
        return Minutes.upTo(happened).map(meeting -> {
            var held = meeting.held();
            return new MeetingSnapshot(
                    meeting.meeting(),
                    meeting.title(),
                    meeting.plannedFor(),
                    held == null ? null : held.heldOn(),
                    meeting.quorate(),
                    meeting.items(),
                    DecisionStanding.of(events, owners).values().stream()
                            .map(DecisionSnapshot::of)
                            .toList());
        });
    }
}
