package no.partnerskap.api.view;

import static no.partnerskap.api.view.Lier.EFFECT;
import static no.partnerskap.api.view.Lier.OPENING;
import static no.partnerskap.core.rules.Rule.R_077;
import static no.partnerskap.core.rules.Rule.R_087;
import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeCommand.Answer;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.rules.Shows;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

/** What a reader of the audit may count on, whatever the database. */
abstract class AuditContract extends ViewTest {
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void shows_at_once_what_was_just_recorded() {
        assertThat(record.exists(office)).isFalse();
        assertThat(established().version()).isEqualTo(3);
        assertThat(record.version(office)).isEqualTo(3);

        var change = proposed(Lier.statePullsTwoStaff(office));
        assertThat(verdict(change, OPENING)).isEqualTo(Verdict.PENDING);

        var claim = send(Lier.lierConsulted(office, change, OPENING, OPENING.plusDays(21)));
        assertThat(lier(change, Question.atEndOf(OPENING)).steps()).hasSize(1);

        on(OPENING.plusDays(7));
        var last =
                send(Lier.lierAnswers(office, change, claim.number(), Answer.ANSWER_CONSULTATION, OPENING.plusDays(7)));
        assertThat(verdict(change, OPENING.plusDays(7))).isEqualTo(Verdict.INVOLVED_IN_TIME);
        assertThat(record.version(office)).isEqualTo(last.version());
        assertThat(record.offices()).contains(office);
    }

    @Test
    @Shows({R_077, R_154})
    void is_right_on_the_day_of_effect_without_a_new_event() {
        established();
        var change = proposed(Lier.statePullsTwoStaff(office));
        var version = record.version(office);

        var dayBefore = lier(change, Question.atEndOf(EFFECT.minusDays(1)));
        assertThat(dayBefore.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(dayBefore.daysLeft()).isEqualTo(1);
        assertThat(dayBefore.lookAgainOn()).isEqualTo(EFFECT);
        assertThat(verdict(change, EFFECT)).isEqualTo(Verdict.NOT_INVOLVED);
        assertThat(record.version(office)).isEqualTo(version);
    }

    @Test
    @Shows(R_087)
    void follows_the_windows_of_an_emergency_without_a_new_event() {
        established();
        var silent = proposed(Lier.statePullsTwoStaff(office));
        send(Lier.premisesUnusable(office, silent));
        var told = proposed(Lier.statePullsTwoStaff(office));
        send(Lier.premisesUnusable(office, told));
        on(EFFECT);
        send(Lier.lierTold(office, told, EFFECT));

        assertThat(verdict(silent, EFFECT.minusDays(1))).isEqualTo(Verdict.PENDING);
        assertThat(verdict(silent, EFFECT.plusDays(2))).isEqualTo(Verdict.EMERGENCY_OPEN);
        assertThat(verdict(silent, EFFECT.plusDays(3))).isEqualTo(Verdict.EMERGENCY_BREACH);
        assertThat(verdict(told, EFFECT.plusDays(3))).isEqualTo(Verdict.EMERGENCY_OPEN);
        assertThat(verdict(told, EFFECT.plusDays(30))).isEqualTo(Verdict.EMERGENCY_OPEN);
        assertThat(verdict(told, EFFECT.plusDays(31))).isEqualTo(Verdict.EMERGENCY_BREACH);
    }

    @Test
    @Shows(R_154)
    void knows_a_change_from_the_millisecond_of_its_recording() {
        established();
        on(OPENING.plusDays(1));
        var change = proposed(Lier.statePullsTwoStaff(office));
        var recordedAt = CLOCK.instant();

        assertThat(audit.change(office, change, new Question(EFFECT, recordedAt)))
                .isPresent();
        var before = new Question(EFFECT, recordedAt.minusMillis(1));
        assertThat(audit.change(office, change, before)).isEmpty();
        assertThat(audit.all(office, before)).isEmpty();
    }

    @Test
    void numbers_the_record_without_gaps_and_files_every_event() {
        var change = storyWithMeetingAndBoard();

        assertThat(versions(Subject.OFFICE, 0)).containsExactly(1L, 2L, 3L);
        assertThat(versions(Subject.CHANGE, change.value())).containsExactly(4L, 8L);
        assertThat(versions(Subject.MEETING, 1)).containsExactly(5L);
        assertThat(versions(Subject.DISPUTE, 1)).containsExactly(6L, 7L, 8L);
        assertThat(versionsInView())
                .isEqualTo(LongStream.rangeClosed(1, storedEvents()).boxed().toList());
        assertThat(verdict(change, OPENING.plusDays(2))).isEqualTo(Verdict.SET_BY_BOARD);
    }

    @Test
    @Shows(R_134)
    void only_ever_adds_to_a_timeline() {
        established();
        var change = proposed(Lier.statePullsTwoStaff(office));
        var first = timeline(change, LATER);
        var firstVersion = record.version(office);
        var firstDay = Oslo.startOf(OPENING.plusDays(1)).minusMillis(1);
        on(OPENING.plusDays(5));
        send(Lier.lierTold(office, change, OPENING.plusDays(4)));

        assertThat(timeline(change, LATER)).hasSize(2).startsWith(first.getFirst());
        assertThat(timeline(change, firstDay)).isEqualTo(first);
        assertThat(record.version(office, firstDay)).isEqualTo(firstVersion);
        assertThat(record.version(office)).isEqualTo(firstVersion + 1);
        assertThat(record.version(office, Oslo.startOf(OPENING))).isZero();
    }

    @Test
    void keeps_in_what_capacity_an_event_was_recorded() {
        established();
        commands.send(Lier.hostNamed(office), MetaData.from(Map.of(Envelope.ACTING_AS, "M1")));

        var last = record.timeline(office, Subject.OFFICE, 0, LATER).getLast();
        assertThat(last.actingAs()).isEqualTo("M1");
        assertThat(last.recordedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void fails_the_command_when_its_table_is_gone_and_leaves_no_event() {
        established();
        administrator().update("alter table event_index rename to event_index_gone");
        try {
            assertThatThrownBy(() -> send(Lier.hostNamed(office))).isNotNull();
        } finally {
            administrator().update("alter table event_index_gone rename to event_index");
        }

        assertThat(storedEvents()).isEqualTo(3);
        assertThat(send(Lier.hostNamed(office)).version()).isEqualTo(4);
        assertThat(record.version(office)).isEqualTo(4);
    }

    @Test
    void fails_the_command_when_a_value_does_not_fit_and_leaves_no_event() {
        established();
        var tooLong = MetaData.with(Envelope.ACTING_AS, "X".repeat(33));
        assertThatThrownBy(() -> commands.send(Lier.hostNamed(office), tooLong)).isNotNull();

        assertThat(storedEvents()).isEqualTo(3);
        assertThat(send(Lier.hostNamed(office)).version()).isEqualTo(4);
        assertThat(versionsInView()).containsExactly(1L, 2L, 3L, 4L);
    }

    private ChangeNumber storyWithMeetingAndBoard() {
        established();
        var change = proposed(Lier.statePullsTwoStaff(office));
        send(new PlanMeeting(office, Lier.STATE, OPENING.plusDays(20), "Partnership meeting", null));
        on(OPENING.plusDays(1));
        var submission =
                new EvidenceRef("0".repeat(64), 1, "application/pdf", "Submission", OPENING, "26/18", Lier.STATE);
        var positions = new TreeMap<>(Map.of(Lier.STATE, "Two posts", Lier.LIER, "None"));
        var today = Occurred.on(OPENING.plusDays(1));
        var term = new DisputedTerm("staff", change, positions);
        send(new RaiseDispute(office, Lier.STATE, today, submission, List.of(term)));
        send(new FailMediation(office, new DisputeNumber(1), today));
        send(new RecordBoardDecision(
                office, new DisputeNumber(1), today, List.of(new SetTerm("staff", "One post", null))));
        return change;
    }

    private List<Recorded<PartnershipEvent>> timeline(ChangeNumber change, Instant knownAt) {
        return record.timeline(office, Subject.CHANGE, change.value(), knownAt);
    }

    private Stream<Long> versions(Subject subject, int number) {
        return record.timeline(office, subject, number, LATER).stream().map(Recorded::version);
    }
}
