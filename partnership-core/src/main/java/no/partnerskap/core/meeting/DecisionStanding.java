package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_162;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Status of a decision: its current wording, and whether it is one owner's word or that of all, who have approved minutes that
 * contain that wording or have confirmed it.
 *
 * @param meeting the number of the meeting that made the decision
 * @param recordedIn the version of the event that recorded the current wording of the decision
 * @param wordings every wording of the decision, the current one last
 * @param confirmed the confirmation of the decision by all owners; absent while it rests on the word of one owner or is contested
 * @param linkedBy the links from later decisions to this one; one that replaces it is left out until all owners have confirmed it
 * @param confirmation whose word the decision is, and since when
 * @param positions the position of each owner as it was recorded, and whose word it is
 * @param recounted what the decision would count as by an attendance that one owner alone has told again after all had confirmed the
 *     decision; absent if there is none
 */
public record DecisionStanding(
        MeetingNumber meeting,
        RecordedDecision decision,
        long recordedIn,
        List<DecisionWording> wordings,
        @Nullable Confirmation confirmed,
        List<DecisionLink> linkedBy,
        ConfirmationStatus confirmation,
        SortedMap<OwnerId, ToldPosition> positions,
        @Nullable CountedDecision recounted) {
    public DecisionStanding {
        wordings = List.copyOf(wordings);
        linkedBy = List.copyOf(linkedBy);
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
    }

    /**
     * Wording of a decision, as recorded by the event of that version; the first one needs no reason.
     *
     * @param revision the number of this wording of the decision, from 1
     * @param recordedIn the version of the event that recorded this wording
     * @param counted what the decision counted as when this wording was recorded
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

        static Optional<DecisionWording> of(PartnershipEvent event, long version) {
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
     * Confirmation of a decision by all owners, by approving minutes with its current wording or in so many words.
     *
     * @param minutesVersion the version of the minutes whose approval completed the confirmation; absent if an owner completed it by
     *     confirming the decision itself
     * @param since the day in Oslo since which all owners have confirmed the decision
     * @param recordedIn the version of the event by which the last owner confirmed the meeting's decision
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Confirmation(@Nullable Integer minutesVersion, LocalDate since, long recordedIn) {}

    /** The later decisions that replace this one and are confirmed by all; empty while it applies. */
    public List<DecisionNumber> replacedBy() {
        return linkedBy.stream()
                .filter(link -> link.kind() == DecisionLink.Kind.REPLACES)
                .map(DecisionLink::decision)
                .toList();
    }

    /**
     * The status of all decisions. The events are those of one meeting or of all, in the order recorded; others are ignored.
     * {@code owners} are those whose word it takes.
     */
    public static SortedMap<DecisionNumber, DecisionStanding> of(
            List<Recorded<PartnershipEvent>> events, SortedSet<OwnerId> owners) {
        var meetings = new TreeMap<MeetingNumber, DecisionConfirmations>();
        for (var recorded : events) {
            if (recorded.event() instanceof MeetingEvent event) {
                var fold = meetings.get(event.meeting());
                if (fold != null) {
                    fold.take(event, recorded);
                } else if (event instanceof MeetingPlanned planned) {
                    meetings.put(event.meeting(), new DecisionConfirmations(planned, owners));
                }
            }
        }
        var standings = new TreeMap<DecisionNumber, DecisionStanding>();
        meetings.values().forEach(fold -> fold.standings(standings));
        return linked(standings);
    }

    /** A decision replaces another only when it is confirmed. */
    @Keeps(R_162)
    private static SortedMap<DecisionNumber, DecisionStanding> linked(
            SortedMap<DecisionNumber, DecisionStanding> standings) {
        var linkedBy = new HashMap<DecisionNumber, List<DecisionLink>>();
        standings.forEach((number, standing) -> standing.decision.text().links().stream()
                .filter(standing::counts)
                .forEach(link -> linkedBy.computeIfAbsent(link.decision(), to -> new ArrayList<>())
                        .add(new DecisionLink(link.kind(), number))));
        standings.replaceAll((number, s) -> s.with(linkedBy.getOrDefault(number, List.of()), s.confirmation));
        return standings;
    }

    /** The same, with the age on a day of what the owners have not answered. */
    public DecisionStanding on(LocalDate day) {
        return with(linkedBy, confirmation.on(day));
    }

    private DecisionStanding with(List<DecisionLink> links, ConfirmationStatus status) {
        return new DecisionStanding(
                meeting, decision, recordedIn, wordings, confirmed, links, status, positions, recounted);
    }

    /** Whether a link of this decision counts for the earlier one: one that replaces it is the word of all owners or of none. */
    @Keeps(R_162)
    public boolean counts(DecisionLink link) {
        return link.kind() != DecisionLink.Kind.REPLACES || confirmed != null;
    }
}
