package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Status of a decision: its current wording, and whether one owner has recorded it or all owners have confirmed it by approving
 * minutes that contain that wording.
 *
 * @param meeting the number of the meeting that made the decision
 * @param recordedIn the version of the event that recorded the current wording of the decision
 * @param wordings every wording of the decision, the current one last
 * @param confirmed the approved minutes that confirm the decision; absent while it rests on the word of one owner
 * @param linkedBy the links from later decisions to this one
 */
public record DecisionStanding(
        MeetingNumber meeting,
        RecordedDecision decision,
        long recordedIn,
        List<DecisionWording> wordings,
        @Nullable Confirmation confirmed,
        List<DecisionLink> linkedBy) {
    public DecisionStanding {
        wordings = List.copyOf(wordings);
        linkedBy = List.copyOf(linkedBy);
    }

    /**
     * Wording of a decision, as recorded by the event of that version; the first one needs no reason.
     *
     * @param revision the number of this wording of the decision, from 1
     * @param recordedIn the version of the event that recorded this wording
     * @param counted what the decision counts as in this wording
     * @param reason why this wording corrects the one before it, in words; absent for the first one
     */
    public record DecisionWording(
            int revision,
            long recordedIn,
            DecisionText text,
            CountedDecision counted,
            @Nullable String reason) {
        /** The wordings in the events of one decision, in order; other events are ignored. */
        public static List<DecisionWording> of(List<Recorded<PartnershipEvent>> events) {
            return events.stream()
                    .flatMap(recorded -> of(recorded.event(), recorded.version()).stream())
                    .toList();
        }

        private static Optional<DecisionWording> of(PartnershipEvent event, long version) {
            return switch (event) {
                case MeetingDecisionRecorded e ->
                    Optional.of(new DecisionWording(1, version, e.text(), e.counted(), null));
                case MeetingDecisionCorrected e ->
                    Optional.of(new DecisionWording(e.revision(), version, e.text(), e.counted(), e.reason()));
                default -> Optional.empty();
            };
        }
    }

    /**
     * Confirmation of a decision: minutes with its current wording, approved by every owner.
     *
     * @param minutesVersion the version of the minutes with this wording that every owner approved
     * @param since the day in Oslo of the last owner's approval of those minutes
     * @param recordedIn the version of the event that recorded that last approval
     */
    public record Confirmation(int minutesVersion, LocalDate since, long recordedIn) {}

    /** The later decisions that replace this one; empty while it applies. */
    public List<DecisionNumber> replacedBy() {
        return linkedBy.stream()
                .filter(link -> link.kind() == DecisionLink.Kind.REPLACES)
                .map(DecisionLink::decision)
                .toList();
    }

    /**
     * The status of all decisions. The events are those of one meeting or of all, in the order recorded; others are ignored.
     * Minutes are approved by all when every one of {@code owners} has approved the same version.
     */
    public static SortedMap<DecisionNumber, DecisionStanding> of(
            List<Recorded<PartnershipEvent>> events, SortedSet<OwnerId> owners) {
        var meetings = new TreeMap<MeetingNumber, Fold>();
        for (var recorded : events) {
            if (recorded.event() instanceof MeetingEvent event) {
                var fold = meetings.get(event.meeting());
                if (fold != null) {
                    fold.take(event, recorded.version());
                } else if (event instanceof MeetingPlanned planned) {
                    meetings.put(event.meeting(), new Fold(planned, owners));
                }
            }
        }
        var standings = new TreeMap<DecisionNumber, DecisionStanding>();
        meetings.values().forEach(fold -> fold.standings(standings));
        return linked(standings);
    }

    private static SortedMap<DecisionNumber, DecisionStanding> linked(
            SortedMap<DecisionNumber, DecisionStanding> standings) {
        var linkedBy = new HashMap<DecisionNumber, List<DecisionLink>>();
        standings.forEach((number, standing) -> standing.decision
                .text()
                .links()
                .forEach(link -> linkedBy.computeIfAbsent(link.decision(), to -> new ArrayList<>())
                        .add(new DecisionLink(link.kind(), number))));
        standings.replaceAll((number, s) -> new DecisionStanding(
                s.meeting,
                s.decision,
                s.recordedIn,
                s.wordings,
                s.confirmed,
                linkedBy.getOrDefault(number, List.of())));
        return standings;
    }

    /** One meeting, folded event by event. */
    private static final class Fold {
        private final SortedSet<OwnerId> owners;
        private Minutes minutes;
        private final Map<DecisionNumber, List<DecisionWording>> wordings = new HashMap<>();
        private final Map<Integer, List<RecordedDecision>> written = new HashMap<>();
        private final Map<Integer, Set<OwnerId>> approvals = new HashMap<>();
        private final Map<Integer, LocalDate> lastApproval = new HashMap<>();
        private final Map<RecordedDecision, Confirmation> confirmed = new HashMap<>();

        Fold(MeetingPlanned planned, SortedSet<OwnerId> owners) {
            this.owners = owners;
            this.minutes = Minutes.of(planned);
        }

        void take(MeetingEvent event, long version) {
            minutes = minutes.after(event);
            switch (event) {
                case MeetingDecisionRecorded e -> phrased(e.decision(), e, version);
                case MeetingDecisionCorrected e -> phrased(e.decision(), e, version);
                case MinutesWritten e -> written.put(e.minutesVersion(), minutes.decisions());
                case MinutesApproved e -> approve(e, version);
                default -> {}
            }
        }

        private void phrased(DecisionNumber number, MeetingEvent event, long version) {
            DecisionWording.of(event, version)
                    .ifPresent(wording -> wordings.computeIfAbsent(number, n -> new ArrayList<>())
                            .add(wording));
        }

        /** A decision is confirmed from the first approval by all; a later version that repeats it changes nothing. */
        @Keeps({R_055, R_056})
        private void approve(MinutesApproved e, long version) {
            int approved = e.minutesVersion();
            lastApproval.merge(approved, e.approvedOn().day(), (one, other) -> one.isAfter(other) ? one : other);
            var owners = approvals.computeIfAbsent(approved, v -> new HashSet<>());
            owners.add(e.approvedBy());
            if (owners.containsAll(this.owners)) {
                var since = Optional.ofNullable(lastApproval.get(approved)).orElseThrow();
                var confirmation = new Confirmation(approved, since, version);
                written.getOrDefault(approved, List.of())
                        .forEach(decision -> confirmed.putIfAbsent(decision, confirmation));
            }
        }

        void standings(SortedMap<DecisionNumber, DecisionStanding> into) {
            for (var decision : minutes.decisions()) {
                var worded = wordings.getOrDefault(decision.decision(), List.of());
                into.put(
                        decision.decision(),
                        new DecisionStanding(
                                minutes.meeting(),
                                decision,
                                worded.isEmpty() ? 0 : worded.getLast().recordedIn(),
                                worded,
                                confirmed.get(decision),
                                List.of()));
            }
        }
    }
}
