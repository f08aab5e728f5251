package no.partnerskap.core.partnership;

import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.document;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.DecisionLink;
import no.partnerskap.core.meeting.DecisionText;
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
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.Papers;
import no.partnerskap.core.meeting.Position;
import no.partnerskap.core.meeting.Stance;

/** Random commands about meetings. */
final class RandomMeetings {
    private final Random random;
    private final RandomCommands any;

    RandomMeetings(Random random, RandomCommands any) {
        this.random = random;
        this.any = any;
    }

    /** The first is planned, with an item, held and written down, so that its minutes can be approved; the second is to come. */
    PartnershipCommand first(int step, LocalDate today) {
        var meeting = new MeetingNumber(1);
        return switch (step) {
            case 1 -> plan(today);
            case 2 -> item(meeting, today);
            case 3 -> attendance(meeting, today);
            case 4 -> write(meeting);
            case 5 -> plan(today);
            default -> item(new MeetingNumber(2), today);
        };
    }

    PartnershipCommand next(List<Recorded<PartnershipEvent>> history, LocalDate today) {
        int planned = RandomCommands.count(history, MeetingPlanned.class);
        var meeting = new MeetingNumber(1 + random.nextInt(planned));
        int decided = RandomCommands.count(history, MeetingDecisionRecorded.class);
        return switch (random.nextInt(14)) {
            case 0 -> item(new MeetingNumber(planned), today);
            case 1 -> attendance(meeting, today);
            case 2 -> write(meeting);
            case 3 -> plan(today);
            case 4 -> new SendPapers(OFFICE, meeting, 1, any.owner(), papers(today));
            case 5 ->
                new PrepareAgenda(
                        OFFICE,
                        meeting,
                        history.size() % 2 == 0 ? null : any.owner(),
                        random.nextBoolean() ? List.of(1) : List.of(2, 1));
            case 6 -> withdraw(history);
            case 7 -> new RequestMinutesChange(OFFICE, new MeetingNumber(1), 1, any.owner(), "Not so");
            case 8, 9 -> new RecordMeetingDecision(OFFICE, meeting, any.owner(), decision(history, decided));
            case 10 -> decided == 0 ? write(meeting) : correct(history);
            default -> answer(history, decided, any.owner(), today);
        };
    }

    /** What an owner answers to what another has written down. */
    private PartnershipCommand answer(
            List<Recorded<PartnershipEvent>> history, int decided, OwnerId by, LocalDate today) {
        int turn = history.size() % 6;
        if (decided == 0 || turn > 2) {
            return approve(history, turn == 3, by, today);
        }
        var number = new DecisionNumber(1 + history.size() % decided);
        int revision = 1 + history.size() / 6 % 2;
        return turn == 0
                ? new ContestDecision(OFFICE, number, by, revision, "Not so")
                : new ConfirmDecision(OFFICE, number, by, revision, null, new MandateNumber(by.isState() ? 1 : 2));
    }

    /** The first minutes, or the last that were written, of whatever meeting. */
    private static ApproveMinutes approve(
            List<Recorded<PartnershipEvent>> history, boolean first, OwnerId by, LocalDate today) {
        var written = history.stream()
                .map(Recorded::event)
                .filter(MinutesWritten.class::isInstance)
                .map(MinutesWritten.class::cast)
                .toList();
        var minutes = first ? written.getFirst() : written.getLast();
        return new ApproveMinutes(OFFICE, minutes.meeting(), minutes.minutesVersion(), by, Occurred.on(today));
    }

    private PlanMeeting plan(LocalDate today) {
        var by = random.nextInt(4) == 0 ? null : any.owner();
        return new PlanMeeting(OFFICE, by, today.plusDays(random.nextInt(30)), "Meeting", null);
    }

    private AddAgendaItem item(MeetingNumber meeting, LocalDate today) {
        return new AddAgendaItem(OFFICE, meeting, any.owner(), "Item", null, papers(today));
    }

    /** The last item that was added, by whoever added it. */
    private static WithdrawAgendaItem withdraw(List<Recorded<PartnershipEvent>> history) {
        var last = history.stream()
                .map(Recorded::event)
                .filter(AgendaItemAdded.class::isInstance)
                .map(AgendaItemAdded.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return new WithdrawAgendaItem(OFFICE, last.meeting(), last.item(), last.addedBy());
    }

    /** The last decision, most often by whoever recorded it. */
    private CorrectMeetingDecision correct(List<Recorded<PartnershipEvent>> history) {
        var last = history.stream()
                .map(Recorded::event)
                .filter(MeetingDecisionRecorded.class::isInstance)
                .map(MeetingDecisionRecorded.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        var by = random.nextInt(4) == 0 ? any.owner() : last.recordedBy();
        return new CorrectMeetingDecision(OFFICE, last.decision(), by, decision(history, 0), "Misheard");
    }

    private Papers papers(LocalDate today) {
        return new Papers(
                Occurred.on(today.minusDays(random.nextInt(12))), List.of(document("d", "26/7", any.owner())));
    }

    /** Most often somebody for each owner, and now and then with the mandate of another. */
    private RecordAttendance attendance(MeetingNumber meeting, LocalDate today) {
        var there = new ArrayList<Attendee>();
        for (var owner : RandomCommands.OWNERS) {
            if (random.nextInt(8) > 0) {
                there.add(new Attendee(owner, "Adviser", any.mandate(owner)));
            }
        }
        return new RecordAttendance(OFFICE, meeting, any.owner(), Occurred.on(today), there);
    }

    private WriteMinutes write(MeetingNumber meeting) {
        return new WriteMinutes(OFFICE, meeting, any.owner(), document("d", "26/9", any.owner()));
    }

    private DecisionText decision(List<Recorded<PartnershipEvent>> history, int linkable) {
        int known = RandomChanges.changes(history);
        var links = linkable == 0
                ? List.<DecisionLink>of()
                : List.of(new DecisionLink(
                        any.any(DecisionLink.Kind.values()), new DecisionNumber(1 + random.nextInt(linkable))));
        return new DecisionText(
                null,
                "Matter " + random.nextInt(5),
                "So it is",
                any.any(MeetingDecisionType.values()),
                random.nextBoolean() ? any.any(RandomChanges.KINDS) : null,
                known > 0 && random.nextBoolean() ? new ChangeNumber(1 + random.nextInt(known)) : null,
                null,
                new TreeSet<>(Set.of(any.owner())),
                sorted(Map.of(any.owner(), new Position(any.any(Stance.values()), "A reason"))),
                links);
    }
}
