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
 * @param meeting the meeting that made the decision
 * @param recordedIn the version of the partnership at which its current wording was recorded
 * @param wordings every wording it has had, the current one last
 * @param confirmed what made the decision the word of all owners; absent while it rests on one owner's word
 * @param linkedBy the later decisions that replace it, carry it out or depend on it
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
     * @param revision which wording of the decision this is, from 1
     * @param recordedIn the version of the record that entered this wording
     * @param counted what counts of the decision in this wording, by the rules for meetings
     * @param reason why the decision was reworded; absent for its first wording
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
     * Confirmation of a decision: minutes with its current wording, approved by every owner; {@code since} is the day of the last
     * approval.
     *
     * @param minutesVersion the version of the minutes that every owner approved, from 1
     * @param since the day of the last approval that confirmed the decision
     * @param recordedIn the version of the record in which that last approval came
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
