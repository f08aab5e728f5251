package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_054;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import no.partnerskap.core.kernel.CanonicalJson;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemWithdrawn;
import no.partnerskap.core.meeting.MeetingEvent.AgendaPrepared;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.DecisionConfirmed;
import no.partnerskap.core.meeting.MeetingEvent.DecisionContested;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesChangeRequested;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of a meeting (no: referat): the meeting as recorded up to a point. A version contains what was recorded when it was
 * written, and nothing later.
 *
 * @param title the title of the meeting in the minutes
 * @param plannedFor the day in Oslo for which the meeting had been planned
 * @param chair the role or owner that chairs the meeting; absent if it is not settled
 * @param held when the meeting was held and who attended; absent until attendance is recorded
 * @param items the agenda items, in the order of the agenda
 * @param decisions the decisions in these minutes, in the order in which they were recorded
 */
public record Minutes(
        MeetingNumber meeting,
        String title,
        LocalDate plannedFor,
        @Nullable String chair,
        @Nullable HeldMeeting held,
        List<AgendaItem> items,
        List<RecordedDecision> decisions) {
    public Minutes {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
    }

    public static Minutes of(MeetingPlanned e) {
        return new Minutes(e.meeting(), e.title(), e.plannedFor(), e.chair(), null, List.of(), List.of());
    }

    /** The content of a version; empty if it was not written. The events are those of one meeting, in order. */
    public static Optional<Minutes> ofVersion(List<MeetingEvent> events, int version) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof MinutesWritten written && written.minutesVersion() == version) {
                return upTo(events.subList(0, i));
            }
        }
        return Optional.empty();
    }

    /** The meeting as recorded by these events; empty if it was not planned. */
    public static Optional<Minutes> upTo(List<MeetingEvent> events) {
        var minutes = Optional.<Minutes>empty();
        for (var event : events) {
            minutes = event instanceof MeetingPlanned e ? Optional.of(of(e)) : minutes.map(known -> known.after(event));
        }
        return minutes;
    }

    Minutes after(MeetingEvent event) {
        return switch (event) {
            case MeetingPlanned e -> this;
            case AgendaItemAdded e -> {
                var papers = e.papers() == null ? List.<Papers>of() : List.of(e.papers());
                yield with(plus(items, new AgendaItem(e.item(), e.addedBy(), e.title(), e.concerns(), papers)));
            }
            case AgendaItemWithdrawn e ->
                with(items.stream().filter(item -> item.item() != e.item()).toList());
            case AgendaPrepared e -> with(inOrder(e.order()));
            case PapersSent e ->
                with(items.stream()
                        .map(item -> item.item() == e.item() ? item.plus(e.papers()) : item)
                        .toList());
            case AttendanceRecorded e ->
                new Minutes(
                        meeting,
                        title,
                        plannedFor,
                        chair,
                        HeldMeeting.of(e),
                        items,
                        decisions.stream()
                                .map(decision -> decision.countedBy(e))
                                .toList());
            case MeetingDecisionRecorded e ->
                decided(plus(
                        decisions,
                        new RecordedDecision(e.decision(), 1, e.recordedBy(), e.text(), e.counted(), e.matter())));
            case MeetingDecisionCorrected e ->
                decided(each(
                        e.decision(),
                        was -> new RecordedDecision(
                                e.decision(), e.revision(), was.recordedBy(), e.text(), e.counted(), e.matter())));
            case MinutesWritten e -> this;
            case MinutesApproved e -> this;
            case MinutesChangeRequested e -> this;
            case DecisionConfirmed e -> this;
            case DecisionContested e -> this;
        };
    }

    /** The day on which it was held, or else is planned for. */
    public LocalDate day() {
        return held == null ? plannedFor : held.heldOn().day();
    }

    /** Whether it was held, with somebody there who had a mandate for every owner. */
    public boolean quorate() {
        return held != null && held.quorate();
    }

    /** Whether they say when the meeting was held, who attended, and at least one item; a decision always has a type. */
    @Keeps(R_054)
    public boolean complete() {
        return held != null && !items.isEmpty();
    }

    /** The owners that somebody attended for, with a mandate or without. */
    SortedSet<OwnerId> attended() {
        var owners = new TreeSet<OwnerId>();
        if (held != null) {
            held.attendees().forEach(attendee -> owners.add(attendee.owner()));
        }
        return owners;
    }

    public Optional<RecordedDecision> decision(DecisionNumber number) {
        return decisions.stream().filter(d -> d.decision().equals(number)).findFirst();
    }

    Optional<AgendaItem> item(int number) {
        return items.stream().filter(item -> item.item() == number).findFirst();
    }

    /** SHA-256 of the content, so that the owners can see that they approve the same. */
    public String contentSha256() {
        return CanonicalJson.sha256(this);
    }

    private List<AgendaItem> inOrder(List<Integer> order) {
        return items.stream()
                .sorted(Comparator.comparingInt(item -> place(order, item.item())))
                .toList();
    }

    private static int place(List<Integer> order, int item) {
        int place = order.indexOf(item);
        return place < 0 ? order.size() : place;
    }

    private List<RecordedDecision> each(DecisionNumber number, UnaryOperator<RecordedDecision> change) {
        return decisions.stream()
                .map(d -> d.decision().equals(number) ? change.apply(d) : d)
                .toList();
    }

    private static <T> List<T> plus(List<T> items, T item) {
        var more = new ArrayList<>(items);
        more.add(item);
        return more;
    }

    private Minutes with(List<AgendaItem> others) {
        return new Minutes(meeting, title, plannedFor, chair, held, others, decisions);
    }

    private Minutes decided(List<RecordedDecision> others) {
        return new Minutes(meeting, title, plannedFor, chair, held, items, others);
    }
}
