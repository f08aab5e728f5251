package no.partnerskap.core.meeting;

import static no.partnerskap.core.meeting.MeetingDecisionType.COORDINATED;
import static no.partnerskap.core.meeting.MeetingDecisionType.DECIDED_UNDER_MANDATE;
import static no.partnerskap.core.meeting.MeetingDecisionType.NOTED;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_057;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_162;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.meeting.MeetingCommand.ConfirmDecision;
import no.partnerskap.core.meeting.MeetingCommand.ContestDecision;
import no.partnerskap.core.meeting.MeetingCommand.CorrectMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.OnDecision;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.DecisionConfirmed;
import no.partnerskap.core.meeting.MeetingEvent.DecisionContested;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Rules on decisions of meetings. A decision is stored as stated; what it counts as depends on who attended and what their mandates
 * cover. Nothing here puts a decision into effect: that is for each owner's own line.
 */
record MeetingDecisions(Meetings meetings) {

    Outcome record(RecordMeetingDecision c, DecisionPowers decisionPowers) {
        var meeting = meetings.existing(c.meeting());
        int next = meetings.decisions().next();
        check(c.decision(), meeting, decisionPowers.owners(), next);
        var known = meeting.minutes().decisions().stream()
                .filter(d -> d.recordedBy().equals(c.by()) && d.text().equals(c.decision()))
                .findFirst();
        if (known.isPresent()) {
            return Outcome.nothingNew(known.get().decision().value());
        }
        var countedDecision = count(c.decision(), meeting, decisionPowers);
        var event = new MeetingDecisionRecorded(
                c.office(),
                c.meeting(),
                new DecisionNumber(next),
                c.by(),
                c.decision(),
                countedDecision,
                decisionPowers.matter());
        return Outcome.of(next, event).with(noticed(countedDecision));
    }

    /** A correction adds a new wording and keeps the old one; minutes with it must be approved again. */
    @Keeps({R_056, R_157})
    Outcome correct(CorrectMeetingDecision c, DecisionPowers decisionPowers) {
        var number = meetings.meetingOf(c.number());
        var meeting = meetings.existing(number);
        var was = meeting.minutes().decision(c.number()).orElseThrow(() -> new UnknownNumber("decision", c.number()));
        ActOfAnother.unless(was.recordedBy().equals(c.by()), "decision.other-recorder");
        check(c.decision(), meeting, decisionPowers.owners(), c.number().value());
        var countedDecision = count(c.decision(), meeting, decisionPowers);
        if (was.text().equals(c.decision()) && was.counted().equals(countedDecision)) {
            return Outcome.nothingNew(c.number().value()).with(noticed(countedDecision));
        }
        var event = new MeetingDecisionCorrected(
                c.office(),
                number,
                c.number(),
                was.revision() + 1,
                c.by(),
                c.decision(),
                countedDecision,
                c.reason(),
                decisionPowers.matter());
        return Outcome.of(c.number().value(), event).with(noticed(countedDecision));
    }

    /**
     * An owner confirms for itself only, under a mandate for the matter, the wording and the count that stand. Its word is for that
     * count, whether it named it or not: another count needs another word.
     */
    @Keeps(R_162)
    Outcome confirm(ConfirmDecision c, Predicate<DecisionMatter> mandated) {
        var decision = current(c);
        var counts = decision.counted().type();
        Refused.when(
                c.countsAs() != null && c.countsAs() != counts,
                "decision.counts-otherwise",
                R_162,
                Map.of("type", counts.name()));
        var matter =
                decision.matter() == null ? new DecisionMatter(subjects(decision.text()), false) : decision.matter();
        Refused.unless(mandated.test(matter), "decision.no-mandate", R_162);
        var number = meetings.meetingOf(c.number());
        return meetings.existing(number).assented(c.by(), decision)
                ? Outcome.nothingNew(c.number().value())
                : Outcome.of(
                        c.number().value(),
                        new DecisionConfirmed(
                                c.office(), number, c.number(), c.revision(), c.by(), c.mandate(), counts));
    }

    /** An owner contests what it has not assented to; what it has, changes by a correction or new minutes. */
    @Keeps({R_056, R_162})
    Outcome contest(ContestDecision c) {
        var decision = current(c);
        if (c.reason().isBlank()) {
            throw new Malformed("/reason", "blank");
        }
        var number = meetings.meetingOf(c.number());
        var meeting = meetings.existing(number);
        Refused.when(meeting.assented(c.by(), decision), "decision.own-word", R_162);
        var event = new DecisionContested(c.office(), number, c.number(), c.revision(), c.by(), c.reason());
        return meeting.contested().contains(event)
                ? Outcome.nothingNew(c.number().value())
                : Outcome.of(c.number().value(), event);
    }

    private RecordedDecision current(OnDecision c) {
        var decision = meetings.existing(meetings.meetingOf(c.number()))
                .minutes()
                .decision(c.number())
                .orElseThrow(() -> new UnknownNumber("decision", c.number()));
        Refused.unless(
                decision.revision() == c.revision(),
                "decision.other-revision",
                R_162,
                Map.of("named", String.valueOf(c.revision()), "current", String.valueOf(decision.revision())));
        return decision;
    }

    /** All that is known of what an old decision is about. */
    private static SortedSet<ChangeKind> subjects(DecisionText text) {
        return text.subject() == null ? Collections.emptySortedSet() : new TreeSet<>(Set.of(text.subject()));
    }

    private static void check(DecisionText text, Meeting meeting, SortedSet<OwnerId> owners, int number) {
        if (text.agendaItem() != null
                && meeting.minutes().item(text.agendaItem()).isEmpty()) {
            throw new UnknownNumber("agenda-item", text.agendaItem());
        }
        var named = new TreeSet<>(text.responsible());
        named.addAll(text.positions().keySet());
        named.stream().filter(owner -> !owners.contains(owner)).forEach(owner -> {
            throw new UnknownNumber("owner", owner);
        });
        text.positions().forEach((owner, position) -> {
            if (position.stance().requiresReason()
                    && (position.reason() == null || position.reason().isBlank())) {
                throw new Malformed("/decision/positions/" + owner + "/reason", "position-reason");
            }
        });
        text.links().forEach(link -> {
            if (link.decision().value() >= number) {
                throw new UnknownNumber("decision", link.decision());
            }
        });
    }

    /**
     * What a decision counts as by an attendance told after it. Where an old event does not say what the mandates cover, the count is
     * only lowered.
     */
    @Keeps(R_051)
    static CountedDecision recount(RecordedDecision decision, AttendanceRecorded attendance) {
        var held = HeldMeeting.of(attendance);
        var matter = decision.matter();
        if (matter == null || attendance.represented() == null) {
            return held.quorate() || held.unrepresented() == null
                    ? decision.counted()
                    : count(decision.text(), held, DecisionPowers.unknown(attendance));
        }
        return count(decision.text(), held, DecisionPowers.of(attendance, matter));
    }

    private static CountedDecision count(DecisionText text, Meeting meeting, DecisionPowers decisionPowers) {
        return count(text, meeting.minutes().held(), decisionPowers);
    }

    @Keeps({R_051, R_057})
    private static CountedDecision count(DecisionText text, @Nullable HeldMeeting held, DecisionPowers decisionPowers) {
        if (text.statedType() != NOTED && (held == null || !held.quorate())) {
            boolean unknown = held == null || held.unrepresented() == null;
            return counted(
                    NOTED,
                    unknown ? Shortfall.ATTENDANCE_NOT_RECORDED : Shortfall.NO_QUORUM,
                    unknown ? Collections.emptySortedSet() : held.unrepresented(),
                    decisionPowers);
        }
        if (text.statedType() != DECIDED_UNDER_MANDATE) {
            return whole(text.statedType(), decisionPowers);
        }
        if (decisionPowers.subjects().isEmpty()) {
            return counted(COORDINATED, Shortfall.NO_SUBJECT, Collections.emptySortedSet(), decisionPowers);
        }
        var lacking = new TreeSet<>(decisionPowers.owners());
        lacking.removeAll(decisionPowers.covered());
        return lacking.isEmpty()
                ? whole(DECIDED_UNDER_MANDATE, decisionPowers)
                : counted(COORDINATED, Shortfall.MANDATE_MISSING, lacking, decisionPowers);
    }

    private static CountedDecision whole(MeetingDecisionType type, DecisionPowers decisionPowers) {
        return new CountedDecision(
                type, Collections.emptySortedSet(), Collections.emptySortedSet(), awaits(type, decisionPowers));
    }

    private static CountedDecision counted(
            MeetingDecisionType type, Shortfall why, SortedSet<OwnerId> lacking, DecisionPowers decisionPowers) {
        return new CountedDecision(type, new TreeSet<>(Set.of(why)), lacking, awaits(type, decisionPowers));
    }

    /** A decision that is only noted needs no approval. */
    @Keeps(R_058)
    private static boolean awaits(MeetingDecisionType type, DecisionPowers decisionPowers) {
        return type != NOTED && decisionPowers.awaitsOwnLines();
    }

    static List<Finding> noticed(CountedDecision countedDecision) {
        var findings = new ArrayList<Finding>();
        var owners = countedDecision.lacking().stream().map(OwnerId::value).collect(Collectors.joining(","));
        var values = owners.isEmpty() ? Map.<String, String>of() : Map.of("owners", owners);
        countedDecision.shortfalls().forEach(shortfall -> findings.add(noticed(shortfall, values)));
        if (countedDecision.awaitsOwnLines()) {
            findings.add(Finding.of(R_058, "decision.awaiting-own-line"));
        }
        return findings;
    }

    private static Finding noticed(Shortfall shortfall, Map<String, String> values) {
        return switch (shortfall) {
            case ATTENDANCE_NOT_RECORDED -> new Finding(R_051, "decision.attendance-missing", values);
            case NO_QUORUM -> new Finding(R_051, "decision.no-quorum", values);
            case NO_SUBJECT -> new Finding(R_057, "decision.no-subject", values);
            case MANDATE_MISSING -> new Finding(R_057, "decision.mandate-missing", values);
        };
    }
}
