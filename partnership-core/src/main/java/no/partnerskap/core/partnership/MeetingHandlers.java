package no.partnerskap.core.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.DecisionPowers;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.HeldMeeting;
import no.partnerskap.core.meeting.MeetingCommand;
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
import no.partnerskap.core.meeting.Meetings;
import no.partnerskap.core.meeting.Representation;
import org.jspecify.annotations.Nullable;

/** Handlers of meeting commands, with what those rules need from the other concepts. */
record MeetingHandlers(CommandContext at) {

    Outcome answer(MeetingCommand command) {
        if (command.by() != null) {
            at.acting(command.by());
        }
        return switch (command) {
            case PlanMeeting c -> meetings().plan(c);
            case AddAgendaItem c -> add(c);
            case WithdrawAgendaItem c -> meetings().withdraw(c);
            case PrepareAgenda c -> meetings().prepare(c);
            case SendPapers c -> meetings().send(c);
            case RecordAttendance c -> attend(c);
            case RecordMeetingDecision c -> meetings().decide(c, reach(c.meeting(), c.decision()));
            case CorrectMeetingDecision c ->
                meetings().correct(c, reach(meetings().meetingOf(c.number()), c.decision()));
            case WriteMinutes c -> meetings().write(c);
            case ApproveMinutes c -> meetings().approve(c, at.owners());
            case RequestMinutesChange c -> meetings().requestChange(c);
            case ConfirmDecision c -> confirm(c);
            case ContestDecision c -> meetings().contest(c);
        };
    }

    private Meetings meetings() {
        return at.state().meetings();
    }

    private Outcome add(AddAgendaItem c) {
        if (c.concerns() != null) {
            at.state().changes().summary(c.concerns());
        }
        return meetings().add(c);
    }

    private Outcome attend(RecordAttendance c) {
        c.attendees().forEach(attendee -> at.office().known(attendee.owner()));
        return meetings().attend(c, at.owners(), represented(c));
    }

    /** The attendees with a mandate, of whatever subject, that was valid on the day. */
    private List<Representation> represented(RecordAttendance c) {
        var day = c.heldOn().day();
        return c.attendees().stream()
                .filter(attendee -> valid(attendee.mandate(), attendee.owner(), day))
                .map(attendee ->
                        new Representation(attendee.owner(), subjects(attendee.mandate(), attendee.owner(), day)))
                .toList();
    }

    private boolean valid(@Nullable MandateNumber mandate, OwnerId owner, LocalDate day) {
        return mandate != null
                && at.state()
                        .mandates()
                        .mandates()
                        .find(mandate.value())
                        .map(known -> known.owner().equals(owner) && known.validOn(day))
                        .orElse(false);
    }

    private SortedSet<ChangeKind> subjects(@Nullable MandateNumber mandate, OwnerId owner, LocalDate day) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> at.state().mandates().cover(mandate, owner, kind, day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Outcome confirm(ConfirmDecision c) {
        at.known(c.mandate());
        return meetings()
                .confirm(
                        c,
                        matter -> valid(c.mandate(), c.by(), at.today())
                                && subjects(c.mandate(), c.by(), at.today()).containsAll(matter.subjects()));
    }

    private DecisionPowers reach(MeetingNumber meeting, DecisionText decision) {
        var subjects = new TreeSet<ChangeKind>();
        if (decision.subject() != null) {
            subjects.add(decision.subject());
        }
        if (decision.change() != null) {
            subjects.add(
                    at.state().changes().summary(decision.change()).content().kind());
        }
        var day = decision.effectiveOn() == null ? at.today() : decision.effectiveOn();
        return new DecisionPowers(
                at.owners(),
                subjects,
                meetings().held(meeting).map(held -> covered(held, subjects)).orElse(new TreeSet<>()),
                carriesTerms(decision) || subjects.stream().anyMatch(kind -> jointly(kind, day)));
    }

    /** Whether the change carries an amendment or a cost key, which only the own lines adopt. */
    private boolean carriesTerms(DecisionText decision) {
        var change = decision.change();
        return change != null
                && (at.state().agreements().carriedBy(change)
                        || at.state().costKeys().carriedBy(change));
    }

    /** The owners for whom somebody was there with a mandate of all the subjects on the day of the meeting. */
    private SortedSet<OwnerId> covered(HeldMeeting held, SortedSet<ChangeKind> subjects) {
        var day = held.heldOn().day();
        return owners(
                held.attendees().stream(),
                attendee -> subjects.stream()
                        .allMatch(
                                kind -> at.state().mandates().cover(attendee.mandate(), attendee.owner(), kind, day)));
    }

    private static SortedSet<OwnerId> owners(Stream<Attendee> attendees, Predicate<Attendee> test) {
        return attendees.filter(test).map(Attendee::owner).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a kind is one that each owner's own line decides, by agreement or policy on the day from which it is to apply. */
    private boolean jointly(ChangeKind kind, LocalDate day) {
        return at.owed(kind, day) == Level.JOINTLY_DECIDED;
    }
}
