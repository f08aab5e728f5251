package no.partnerskap.view.inbox;

import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_054;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_162;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.AgendaItem;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesChangeRequested;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.inbox.InboxSubject.OfAgendaItem;
import no.partnerskap.view.inbox.InboxSubject.OfDecision;
import no.partnerskap.view.inbox.InboxSubject.OfMeeting;
import no.partnerskap.view.inbox.InboxSubject.OfMinutes;
import no.partnerskap.view.meeting.MinutesVersion;

/**
 * What awaits the lines in one meeting.
 *
 * @param now the meeting as recorded so far
 * @param papersLead the number of days before the meeting at which its papers are to be sent
 */
record MeetingMatters(
        Minutes now,
        List<Recorded<PartnershipEvent>> events,
        SortedSet<OwnerId> owners,
        int papersLead,
        LocalDate day) {

    Stream<Awaited> all() {
        return now.held() == null ? planned() : Stream.concat(minutes(), decisions());
    }

    /** Whether something may still await a line, today or later, without a new event. */
    boolean isAhead() {
        return now.held() == null;
    }

    private MeetingNumber number() {
        return now.meeting();
    }

    private Awaited awaited(InboxKind kind, Rule rule, OwnerId owner, InboxSubject about, LocalDate since) {
        return Awaited.of(kind, rule, owner, about, since)
                .titled(now.title())
                .saying(Map.of("day", now.day().toString()));
    }

    private Stream<Awaited> planned() {
        if (now.plannedFor().isBefore(day)) {
            return owners.stream()
                    .map(owner -> awaited(
                            InboxKind.ATTENDANCE_TO_RECORD,
                            R_051,
                            owner,
                            new OfMeeting(number()),
                            now.plannedFor().plusDays(1)));
        }
        return now.items().stream().filter(item -> item.papers().isEmpty()).flatMap(this::papers);
    }

    private Stream<Awaited> papers(AgendaItem item) {
        return Stream.ofNullable(item.addedBy())
                .map(owner -> awaited(
                                InboxKind.PAPERS_TO_SEND,
                                R_053,
                                owner,
                                new OfAgendaItem(number(), item.item()),
                                lastDay(MeetingPlanned.class))
                        .due(now.plannedFor().minusDays(papersLead))
                        .saying(Map.of("day", now.day().toString(), "item", item.title())));
    }

    private Stream<Awaited> minutes() {
        var happened = happened();
        var versions = MinutesVersion.of(happened);
        if (versions.isEmpty()) {
            return owners.stream()
                    .map(owner -> awaited(
                            InboxKind.MINUTES_TO_WRITE,
                            R_054,
                            owner,
                            new OfMeeting(number()),
                            lastDay(AttendanceRecorded.class)));
        }
        return Stream.concat(toApprove(versions.getLast()), toChange(versions.getLast()));
    }

    private Stream<Awaited> toApprove(MinutesVersion latest) {
        return pending(latest).stream()
                .map(owner -> awaited(
                        InboxKind.MINUTES_TO_APPROVE,
                        R_055,
                        owner,
                        new OfMinutes(number(), latest.version(), latest.contentSha256()),
                        lastDay(MinutesWritten.class)));
    }

    /** The owners that have neither approved a version nor asked for a change of it. */
    private SortedSet<OwnerId> pending(MinutesVersion latest) {
        var pending = new TreeSet<>(owners);
        pending.removeAll(latest.approvedOn().keySet());
        latest.changeRequests().forEach(request -> pending.remove(request.by()));
        return pending;
    }

    private Stream<Awaited> toChange(MinutesVersion latest) {
        return latest.changeRequests().stream()
                .map(MinutesVersion.ChangeRequest::by)
                .distinct()
                .flatMap(asking -> owners.stream()
                        .filter(owner -> !owner.equals(asking))
                        .map(owner -> awaited(
                                        InboxKind.MINUTES_CHANGE_TO_ANSWER,
                                        R_056,
                                        owner,
                                        new OfMinutes(number(), latest.version(), null),
                                        lastDay(MinutesChangeRequested.class))
                                .saying(Map.of(
                                        "owner-asking",
                                        asking.value(),
                                        "day",
                                        now.day().toString()))));
    }

    private Stream<Awaited> decisions() {
        return DecisionStanding.of(events, owners).values().stream().flatMap(this::decision);
    }

    private Stream<Awaited> decision(DecisionStanding standing) {
        var told = standing.confirmation();
        return switch (told.state()) {
            case CONFIRMED, SET_BY_BOARD -> Stream.empty();
            case RECORDED_BY ->
                told.awaiting().stream()
                        .filter(owner -> !inMinutesBefore(owner, standing))
                        .map(owner -> about(InboxKind.DECISION_TO_CONFIRM, owner, standing));
            case CONTESTED ->
                Stream.of(
                        about(InboxKind.DECISION_CONTESTED, standing.decision().recordedBy(), standing));
        };
    }

    /** Whether the owner is asked for the minutes that contain the decision as it stands: approving them confirms it. */
    private boolean inMinutesBefore(OwnerId owner, DecisionStanding standing) {
        var happened = happened();
        return latest(happened)
                .filter(version -> pending(version).contains(owner))
                .flatMap(version -> Minutes.ofVersion(happened, version.version()))
                .filter(minutes -> minutes.decisions().contains(standing.decision()))
                .isPresent();
    }

    private static Optional<MinutesVersion> latest(List<MeetingEvent> happened) {
        return MinutesVersion.of(happened).stream().reduce((earlier, later) -> later);
    }

    private Awaited about(InboxKind kind, OwnerId owner, DecisionStanding standing) {
        var decision = standing.decision();
        return awaited(
                        kind,
                        R_162,
                        owner,
                        new OfDecision(
                                number(),
                                decision.decision(),
                                decision.revision(),
                                decision.counted().type()),
                        standing.confirmation().since())
                .titled(decision.text().title())
                .saying(Map.of(
                        "owner-recording",
                        decision.recordedBy().value(),
                        "day",
                        now.day().toString()));
    }

    private List<MeetingEvent> happened() {
        return events.stream().map(recorded -> (MeetingEvent) recorded.event()).toList();
    }

    private LocalDate lastDay(Class<? extends PartnershipEvent> type) {
        return events.stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .map(recorded -> Oslo.dayOf(recorded.recordedAt()))
                .reduce((earlier, later) -> later)
                .orElseGet(now::day);
    }
}
