package no.partnerskap.api.bench;

import static no.partnerskap.api.bench.Acts.MUNICIPALITY;
import static no.partnerskap.api.bench.Acts.STATE;
import static no.partnerskap.api.bench.Acts.mandateOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.core.change.ChangeCommand.Answer;
import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.RecordReceipt;
import no.partnerskap.core.change.ChangeCommand.ResolveContest;
import no.partnerskap.core.change.MeetingReference;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.Papers;

/**
 * Years of one office, told through the ordinary commands on the days on which they would have come. Each change has a
 * meeting of its own and about fifteen events; every fifth consultation is contested and settled.
 */
final class History {
    private final Acts acts;
    private final Commands commands;
    private final Consumer<LocalDate> clock;

    /** One act and its day. */
    private record Fact(LocalDate day, Runnable act) {}

    History(Acts acts, Commands commands, Consumer<LocalDate> clock) {
        this.acts = acts;
        this.commands = commands;
        this.clock = clock;
    }

    /** What a change is told under once the service has numbered it. */
    private static final class Numbers {
        int change;
        int meeting;
        int told;
        int consulted;

        ChangeNumber change() {
            return new ChangeNumber(change);
        }

        MeetingNumber meeting() {
            return new MeetingNumber(meeting);
        }
    }

    /** The acts of a history of so many changes, spread evenly over the years, in the order of their days. */
    List<Runnable> acts(int changes, int years) {
        var facts = new ArrayList<Fact>();
        acts.open().forEach(command -> facts.add(new Fact(acts.opening(), () -> send(STATE, command))));
        for (int nth = 0; nth < changes; nth++) {
            change(nth, acts.opening().plusDays((long) nth * years * 365 / changes), facts);
        }
        facts.sort(Comparator.comparing(Fact::day));
        return facts.stream()
                .map(fact -> (Runnable) () -> {
                    clock.accept(fact.day());
                    fact.act().run();
                })
                .toList();
    }

    private void change(int nth, LocalDate from, List<Fact> facts) {
        var office = acts.office();
        var n = new Numbers();
        var met = from.plusDays(14);
        var approved = from.plusDays(20);
        var effective = from.plusDays(60);
        facts.add(new Fact(
                from, () -> n.meeting = send(STATE, new PlanMeeting(office, STATE, met, "Partnership meeting", null))));
        facts.add(new Fact(from, () -> n.change = send(STATE, acts.propose(nth, effective))));
        facts.add(new Fact(from, () -> send(STATE, agendaItem(n, nth, from))));
        facts.add(new Fact(
                from.plusDays(1),
                () -> n.told = send(STATE, acts.claim(n.change(), Level.INFORMED, from.plusDays(1), null))));
        facts.add(new Fact(from.plusDays(2), () -> {
            var receipt = new RecordReceipt(
                    office, n.change(), n.told, MUNICIPALITY, Occurred.on(from.plusDays(2)), "2026/77-1");
            send(MUNICIPALITY, receipt);
        }));
        facts.add(new Fact(met, () -> send(STATE, attendance(n, met))));
        facts.add(new Fact(
                met,
                () -> send(
                        STATE,
                        new WriteMinutes(office, n.meeting(), STATE, Acts.evidence("Minutes " + nth, met, STATE)))));
        facts.add(new Fact(
                met,
                () -> n.consulted = send(
                        STATE, acts.claim(n.change(), Level.CONSULTED, met, new MeetingReference(n.meeting(), 1)))));
        for (var owner : List.of(STATE, MUNICIPALITY)) {
            facts.add(new Fact(
                    approved,
                    () -> send(owner, new ApproveMinutes(office, n.meeting(), 1, owner, Occurred.on(approved)))));
        }
        respond(nth, n, from.plusDays(25), facts);
        for (var owner : List.of(STATE, MUNICIPALITY)) {
            facts.add(new Fact(
                    from.plusDays(30), () -> send(owner, acts.decide(n.change(), owner, from.plusDays(30)))));
        }
        facts.add(new Fact(effective, () -> send(STATE, acts.effect(n.change(), effective))));
    }

    private void respond(int nth, Numbers n, LocalDate day, List<Fact> facts) {
        if (nth % 5 != 4) {
            for (var answer : List.of(Answer.ANSWER_CONSULTATION, Answer.ACKNOWLEDGE)) {
                facts.add(new Fact(day, () -> send(MUNICIPALITY, acts.respond(n.change(), n.consulted, answer, day))));
            }
            return;
        }
        facts.add(new Fact(day, () -> send(MUNICIPALITY, acts.respond(n.change(), n.consulted, Answer.CONTEST, day))));
        var upheld = new Resolution(Resolution.Outcome.UPHELD, Level.CONSULTED, Resolution.Ground.BOTH_AGREED);
        facts.add(new Fact(
                day.plusDays(3),
                () -> send(STATE, new ResolveContest(acts.office(), n.change(), n.consulted, STATE, upheld))));
        facts.add(new Fact(
                day.plusDays(4),
                () -> send(
                        MUNICIPALITY,
                        new ConfirmResolution(acts.office(), n.change(), n.consulted, MUNICIPALITY, upheld))));
    }

    private AddAgendaItem agendaItem(Numbers n, int nth, LocalDate day) {
        var papers = new Papers(Occurred.on(day), List.of(Acts.evidence("Papers " + nth, day, STATE)));
        return new AddAgendaItem(acts.office(), n.meeting(), STATE, "Change " + nth, n.change(), papers);
    }

    private RecordAttendance attendance(Numbers n, LocalDate day) {
        return new RecordAttendance(
                acts.office(),
                n.meeting(),
                STATE,
                Occurred.on(day),
                List.of(
                        new Attendee(STATE, "director", mandateOf(STATE)),
                        new Attendee(MUNICIPALITY, "director", mandateOf(MUNICIPALITY))));
    }

    private int send(OwnerId by, PartnershipCommand command) {
        return commands.send(command, Acts.envelope(by)).number();
    }
}
