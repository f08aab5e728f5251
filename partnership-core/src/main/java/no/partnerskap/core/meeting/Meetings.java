package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_052;
import static no.partnerskap.core.rules.Rule.R_054;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.ConfirmDecision;
import no.partnerskap.core.meeting.MeetingCommand.ContestDecision;
import no.partnerskap.core.meeting.MeetingCommand.CorrectMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.PrepareAgenda;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.RequestMinutesChange;
import no.partnerskap.core.meeting.MeetingCommand.SendPapers;
import no.partnerskap.core.meeting.MeetingCommand.WithdrawAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemWithdrawn;
import no.partnerskap.core.meeting.MeetingEvent.AgendaPrepared;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesChangeRequested;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.rules.Keeps;

/**
 * Meetings of one partnership, as the rules need them.
 *
 * @param decisions for each decision of the partnership, the meeting that made it
 */
public record Meetings(Numbered<Meeting> meetings, Numbered<MeetingNumber> decisions) {
    public static final Meetings NONE = new Meetings(Numbered.none(), Numbered.none());

    public Outcome plan(PlanMeeting c) {
        var number = new MeetingNumber(meetings.next());
        return Outcome.of(
                number.value(), new MeetingPlanned(c.office(), number, c.by(), c.plannedFor(), c.title(), c.chair()));
    }

    /** Any owner adds items, and so does the leader, who prepares the agenda unless agreed otherwise. */
    @Keeps(R_052)
    public Outcome add(AddAgendaItem c) {
        int item = existing(c.meeting()).items() + 1;
        return Outcome.of(
                item, new AgendaItemAdded(c.office(), c.meeting(), item, c.by(), c.title(), c.concerns(), c.papers()));
    }

    /** Only the one who added an item can withdraw it, and only before the meeting is held. */
    @Keeps(R_052)
    public Outcome withdraw(WithdrawAgendaItem c) {
        var meeting = existing(c.meeting());
        var item = standingItem(meeting, c.item());
        Refused.unless(
                item.addedBy() == null ? c.by() == null : item.addedBy().equals(c.by()), "agenda.not-your-item", R_052);
        Refused.unless(meeting.minutes().held() == null, "agenda.meeting-held", R_052);
        return Outcome.of(c.item(), new AgendaItemWithdrawn(c.office(), c.meeting(), c.item(), c.by()));
    }

    /** An agenda contains all items not withdrawn; leaving one out would remove it. */
    @Keeps(R_052)
    public Outcome prepare(PrepareAgenda c) {
        var meeting = existing(c.meeting());
        c.order().forEach(item -> standingItem(meeting, item));
        var ordered = new HashSet<>(c.order());
        if (ordered.size() < c.order().size()) {
            throw new Malformed("/order", "item-twice");
        }
        Refused.unless(ordered.size() == meeting.minutes().items().size(), "agenda.item-left-out", R_052);
        return Outcome.of(c.meeting().value(), new AgendaPrepared(c.office(), c.meeting(), c.by(), c.order()));
    }

    public Outcome send(SendPapers c) {
        standingItem(existing(c.meeting()), c.item());
        return Outcome.of(c.item(), new PapersSent(c.office(), c.meeting(), c.item(), c.by(), c.papers()));
    }

    /** A meeting has a quorum if every owner had an attendee with a mandate, valid on the day. */
    @Keeps(R_051)
    public Outcome attend(RecordAttendance c, SortedSet<OwnerId> owners, List<Representation> represented) {
        existing(c.meeting());
        var unrepresented = new TreeSet<>(owners);
        represented.forEach(attendee -> unrepresented.remove(attendee.owner()));
        var noticed = unrepresented.isEmpty()
                ? List.<Finding>of()
                : List.of(new Finding(R_051, "meeting.no-quorum", Map.of("owners", listed(unrepresented))));
        return Outcome.of(
                        c.meeting().value(),
                        new AttendanceRecorded(
                                c.office(), c.meeting(), c.by(), c.heldOn(), c.attendees(), unrepresented, represented))
                .with(noticed);
    }

    public Outcome decide(RecordMeetingDecision c, DecisionPowers decisionPowers) {
        return new MeetingDecisions(this).record(c, decisionPowers);
    }

    public Outcome correct(CorrectMeetingDecision c, DecisionPowers decisionPowers) {
        return new MeetingDecisions(this).correct(c, decisionPowers);
    }

    public Outcome confirm(ConfirmDecision c, Predicate<DecisionMatter> mandated) {
        return new MeetingDecisions(this).confirm(c, mandated);
    }

    public Outcome contest(ContestDecision c) {
        return new MeetingDecisions(this).contest(c);
    }

    /** Minutes are never edited: each new version contains what is recorded, and is approved on its own. */
    @Keeps(R_056)
    public Outcome write(WriteMinutes c) {
        var meeting = existing(c.meeting());
        int version = meeting.versions().next();
        return Outcome.of(
                version,
                new MinutesWritten(
                        c.office(),
                        c.meeting(),
                        version,
                        c.by(),
                        c.minutes(),
                        meeting.minutes().contentSha256()));
    }

    /**
     * Each owner approves a version for itself only. One that lacks time, attendance or items cannot be approved, nor one without
     * an attendee of each owner, nor one that an owner wants changed until a new version has been written.
     */
    @Keeps({R_054, R_055})
    public Outcome approve(ApproveMinutes c, SortedSet<OwnerId> owners) {
        var version = version(c.meeting(), c.minutesVersion());
        if (version.approvals().contains(c.by())) {
            return Outcome.nothingNew(c.minutesVersion());
        }
        Refused.unless(version.complete(), "minutes.incomplete", R_054);
        var absent = new TreeSet<>(owners);
        absent.removeAll(version.attended());
        Refused.unless(absent.isEmpty(), "minutes.attendee-missing", R_054, Map.of("owners", listed(absent)));
        Refused.unless(
                version.changeRequestedBy().isEmpty(),
                "minutes.change-requested",
                R_054,
                Map.of("owners", listed(version.changeRequestedBy())));
        return Outcome.of(
                c.minutesVersion(),
                new MinutesApproved(c.office(), c.meeting(), c.minutesVersion(), c.by(), c.approvedOn()));
    }

    private static String listed(SortedSet<OwnerId> owners) {
        return owners.stream().map(OwnerId::value).collect(Collectors.joining(","));
    }

    /** An owner may request a change, also after approval; the answer is a new version. */
    @Keeps(R_056)
    public Outcome requestChange(RequestMinutesChange c) {
        version(c.meeting(), c.minutesVersion());
        if (c.text().isBlank()) {
            throw new Malformed("/text", "blank");
        }
        return Outcome.of(
                c.minutesVersion(),
                new MinutesChangeRequested(c.office(), c.meeting(), c.minutesVersion(), c.by(), c.text()));
    }

    /** The number; throws if there is no such meeting. */
    public MeetingNumber known(MeetingNumber number) {
        existing(number);
        return number;
    }

    /** Throws if the meeting has never had an item with that number. */
    public void knownItem(MeetingNumber number, int item) {
        if (item < 1 || item > existing(number).items()) {
            throw new UnknownNumber("agenda-item", item);
        }
    }

    /** When the meeting was held and who attended, if recorded. */
    public Optional<HeldMeeting> held(MeetingNumber number) {
        return Optional.ofNullable(existing(number).minutes().held());
    }

    /** The meeting that made a decision. */
    public MeetingNumber meetingOf(DecisionNumber number) {
        return decisions.get(number.value(), "decision");
    }

    Meeting existing(MeetingNumber number) {
        return meetings.get(number.value(), "meeting");
    }

    private Meeting.Version version(MeetingNumber number, int version) {
        return existing(number).versions().get(version, "minutes-version");
    }

    private static AgendaItem standingItem(Meeting meeting, int item) {
        return meeting.minutes().item(item).orElseThrow(() -> new UnknownNumber("agenda-item", item));
    }

    public Meetings after(MeetingEvent event) {
        if (event instanceof MeetingPlanned e) {
            return new Meetings(meetings.plus(Meeting.planned(e)), decisions);
        }
        return new Meetings(
                meetings.update(event.meeting().value(), meeting -> meeting.after(event)),
                event instanceof MeetingDecisionRecorded e ? decisions.plus(e.meeting()) : decisions);
    }
}
