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
 * @param title what the meeting was called just after the event
 * @param plannedFor the day for which the meeting was called just after the event
 * @param heldOn when the meeting was held; absent until that is on record
 * @param quorum whether every owner had been represented by mandate
 * @param items the items of the agenda just after the event
 * @param decisions the decisions of the meeting just after the event
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
     * Decision of a meeting.
     *
     * @param revision how often the decision had been worded just after the event
     * @param recordedBy the owner that had recorded the decision
     * @param counted what counted of the decision, by the rules for meetings
     * @param confirmed the minutes, approved by every owner, that confirm it; absent while only one owner has recorded it
     */
    public record DecisionSnapshot(
            DecisionNumber decision,
            int revision,
            OwnerId recordedBy,
            DecisionText text,
            CountedDecision counted,
            @Nullable Confirmation confirmed) {
        private static DecisionSnapshot of(DecisionStanding standing) {
            var decided = standing.decision();
            return new DecisionSnapshot(
                    decided.decision(),
                    decided.revision(),
                    decided.recordedBy(),
                    decided.text(),
                    decided.counted(),
                    standing.confirmed());
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
