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
 * @param heldOn the date on which it was held; absent until that is recorded
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
