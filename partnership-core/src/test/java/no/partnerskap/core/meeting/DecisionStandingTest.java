package no.partnerskap.core.meeting;

import static no.partnerskap.core.kernel.ChangeKind.STAFF_MOVED;
import static no.partnerskap.core.kernel.ChangeKind.TASK_MOVED;
import static no.partnerskap.core.meeting.MeetingDecisionType.COORDINATED;
import static no.partnerskap.core.meeting.MeetingDecisionType.DECIDED_UNDER_MANDATE;
import static no.partnerskap.core.meeting.MeetingDecisionType.NOTED;
import static no.partnerskap.core.meeting.MeetingFacts.DECISION;
import static no.partnerskap.core.meeting.MeetingFacts.about;
import static no.partnerskap.core.meeting.MeetingFacts.approved;
import static no.partnerskap.core.meeting.MeetingFacts.as;
import static no.partnerskap.core.meeting.MeetingFacts.attended;
import static no.partnerskap.core.meeting.MeetingFacts.attendedWithoutQuorum;
import static no.partnerskap.core.meeting.MeetingFacts.decided;
import static no.partnerskap.core.meeting.MeetingFacts.item;
import static no.partnerskap.core.meeting.MeetingFacts.matter;
import static no.partnerskap.core.meeting.MeetingFacts.only;
import static no.partnerskap.core.meeting.MeetingFacts.planned;
import static no.partnerskap.core.meeting.MeetingFacts.text;
import static no.partnerskap.core.meeting.Shortfall.NO_QUORUM;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_161;
import static no.partnerskap.core.rules.Rule.R_162;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.ConfirmationStatus.State;
import no.partnerskap.core.meeting.DecisionStanding.Confirmation;
import no.partnerskap.core.meeting.DecisionStanding.DecisionWording;
import no.partnerskap.core.meeting.MeetingEvent.DecisionConfirmed;
import no.partnerskap.core.meeting.MeetingEvent.DecisionContested;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.partnership.Facts;
import no.partnerskap.core.partnership.RandomPartnership;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The standing of a decision")
class DecisionStandingTest {
    private static final MeetingEvent FIRST = decided(about(STAFF_MOVED), as(DECIDED_UNDER_MANDATE));
    private static final MeetingEvent CORRECTION = new MeetingDecisionCorrected(
            OFFICE,
            MEETING,
            DECISION,
            2,
            STATE,
            about(TASK_MOVED),
            as(DECIDED_UNDER_MANDATE),
            "Misheard",
            matter(about(TASK_MOVED)));

    private static final MeetingEvent CONFIRMED =
            new DecisionConfirmed(OFFICE, MEETING, DECISION, 1, LIER, Facts.LIER_MANDATE, DECIDED_UNDER_MANDATE);
    private static final MeetingEvent CONTESTED =
            new DecisionContested(OFFICE, MEETING, DECISION, 1, LIER, "We never said so");

    /** Planned, with an item, held, and decided: the decision is the fourth event. */
    private static SortedMap<DecisionNumber, DecisionStanding> after(MeetingEvent... more) {
        var events = new ArrayList<PartnershipEvent>(
                List.of(Facts.established(), planned(MEETING), item(1, STATE, null), attended(), FIRST));
        events.addAll(List.of(more));
        var recorded = new ArrayList<Recorded<PartnershipEvent>>();
        events.forEach(event -> recorded.add(new Recorded<>(
                event, recorded.size() + 1, "e", Scene.RECORDED, "STATE", Provenance.LIVE, Audience.PARTIES)));
        return DecisionStanding.of(recorded, owners(STATE, LIER));
    }

    private static DecisionStanding first(MeetingEvent... more) {
        return Objects.requireNonNull(after(more).get(DECISION));
    }

    private static MinutesWritten written(int version) {
        return new MinutesWritten(OFFICE, MEETING, version, STATE, null, null);
    }

    @Test
    @Shows({R_055, R_162})
    void rests_on_the_word_of_the_owner_that_recorded_it_until_every_other_has_approved_minutes() {
        assertThat(first().confirmed()).isNull();
        assertThat(first().decision().recordedBy()).isEqualTo(STATE);
        assertThat(first(written(1), approved(1, STATE)).confirmed()).isNull();
        assertThat(first(written(1), approved(1, STATE), written(2)).confirmation())
                .isEqualTo(new ConfirmationStatus(
                        State.RECORDED_BY, STATE, Facts.date("2026-01-05"), owners(LIER), List.of(), null));
        assertThat(first(written(1), written(2), approved(2, LIER))
                        .confirmation()
                        .state())
                .isEqualTo(State.CONFIRMED);
    }

    @Test
    @Shows(R_055)
    void is_confirmed_since_the_day_of_the_last_approval() {
        var late = new MinutesApproved(OFFICE, MEETING, 1, LIER, on("2026-01-31"));
        assertThat(first(written(1), late, approved(1, STATE)).confirmed())
                .isEqualTo(new Confirmation(1, Facts.date("2026-01-31"), 7));
    }

    @Test
    @Shows(R_055)
    void is_not_confirmed_by_minutes_that_were_written_before_it_was_recorded() {
        var second = decided(2, text(COORDINATED, null, null), as(COORDINATED));
        var known = after(written(1), second, approved(1, STATE), approved(1, LIER));
        assertThat(known.get(DECISION)).extracting(DecisionStanding::confirmed).isNotNull();
        assertThat(known.get(new DecisionNumber(2)))
                .extracting(DecisionStanding::confirmed)
                .isNull();
    }

    @Test
    @Shows({R_056, R_157})
    void is_on_the_recorders_word_again_after_a_correction_until_new_minutes_are_approved() {
        var confirmed = List.of(written(1), approved(1, STATE), approved(1, LIER), CORRECTION);
        var corrected = first(confirmed.toArray(MeetingEvent[]::new));
        assertThat(corrected.confirmed()).isNull();
        assertThat(corrected.decision().text()).isEqualTo(about(TASK_MOVED));
        assertThat(corrected.recordedIn()).isEqualTo(9);
        assertThat(corrected.wordings())
                .containsExactly(
                        new DecisionWording(1, 5, about(STAFF_MOVED), as(DECIDED_UNDER_MANDATE), null),
                        new DecisionWording(2, 9, about(TASK_MOVED), as(DECIDED_UNDER_MANDATE), "Misheard"));

        var again = new ArrayList<MeetingEvent>(confirmed);
        again.addAll(List.of(written(2), approved(2, STATE), approved(2, LIER)));
        assertThat(first(again.toArray(MeetingEvent[]::new)).confirmed())
                .isEqualTo(new Confirmation(2, Facts.date("2026-01-27"), 12));
    }

    @Test
    @Shows(R_056)
    void keeps_its_first_confirmation_when_later_minutes_say_it_again() {
        assertThat(first(
                                written(1),
                                approved(1, STATE),
                                approved(1, LIER),
                                written(2),
                                approved(2, STATE),
                                approved(2, LIER))
                        .confirmed())
                .isEqualTo(new Confirmation(1, Facts.date("2026-01-27"), 8));
    }

    @Test
    @Shows(R_162)
    void is_confirmed_by_the_other_owner_in_so_many_words() {
        assertThat(first(CONFIRMED).confirmed()).isEqualTo(new Confirmation(null, Facts.date("2026-01-05"), 6));
        assertThat(first(CONFIRMED, CORRECTION).confirmation().state()).isEqualTo(State.RECORDED_BY);
    }

    @Test
    @Shows(R_162)
    void is_contested_until_the_contester_confirms_it_or_minutes_by_all_settle_it() {
        var contested = first(CONTESTED).confirmation();
        assertThat(contested.state()).isEqualTo(State.CONTESTED);
        assertThat(contested.by()).isEqualTo(LIER);
        assertThat(contested.contests().getFirst().reason()).isEqualTo("We never said so");
        assertThat(first(CONTESTED, CONFIRMED).confirmation().state()).isEqualTo(State.CONFIRMED);
        assertThat(first(CONTESTED, written(1), approved(1, LIER))
                        .confirmation()
                        .state())
                .isEqualTo(State.CONTESTED);
        assertThat(first(CONTESTED, written(1), approved(1, LIER), approved(1, STATE))
                        .confirmation()
                        .state())
                .isEqualTo(State.CONFIRMED);
    }

    @Test
    @Shows(R_162)
    void is_contested_still_after_the_recorder_alone_has_reworded_it_or_approved_minutes() {
        var reworded = first(CONTESTED, CORRECTION, written(1), approved(1, STATE));
        assertThat(reworded.confirmed()).isNull();
        assertThat(reworded.confirmation().state()).isEqualTo(State.CONTESTED);
        assertThat(reworded.confirmation().contests().getFirst().revision()).isEqualTo(1);
    }

    @Test
    @Shows(R_051)
    void counts_for_as_much_as_the_attendance_last_told() {
        var without = first(attendedWithoutQuorum());
        assertThat(without.decision().counted()).isEqualTo(only(NOTED, NO_QUORUM, LIER));
        var again = first(attendedWithoutQuorum(), attended());
        assertThat(again.decision().counted()).isEqualTo(as(DECIDED_UNDER_MANDATE));
    }

    private static MeetingEvent confirmedAs(MeetingDecisionType type) {
        return new DecisionConfirmed(OFFICE, MEETING, DECISION, 1, LIER, Facts.LIER_MANDATE, type);
    }

    private static void isConfirmed(
            DecisionStanding standing, CountedDecision as, @Nullable CountedDecision recounted) {
        assertThat(standing.confirmation().state()).isEqualTo(State.CONFIRMED);
        assertThat(standing.confirmed()).isNotNull();
        assertThat(standing.decision().counted()).isEqualTo(as);
        assertThat(standing.recounted()).isEqualTo(recounted);
    }

    @Test
    @Shows({R_051, R_161, R_162})
    void is_not_raised_by_one_owner_that_tells_attendance_again_until_the_other_has_assented() {
        var noted = only(NOTED, NO_QUORUM, LIER);
        var raised = as(DECIDED_UNDER_MANDATE);
        var confirmed = new MeetingEvent[] {attendedWithoutQuorum(), written(1), approved(1, STATE), approved(1, LIER)};
        isConfirmed(first(confirmed), noted, null);
        isConfirmed(first(and(confirmed, attended())), noted, raised);
        isConfirmed(first(and(confirmed, attended(), confirmedAs(DECIDED_UNDER_MANDATE))), raised, null);
    }

    @Test
    @Shows({R_051, R_161, R_162})
    void is_not_lowered_by_one_owner_that_tells_attendance_again_until_the_other_has_assented() {
        var decided = as(DECIDED_UNDER_MANDATE);
        var lowered = only(NOTED, NO_QUORUM, LIER);
        isConfirmed(first(CONFIRMED, attendedWithoutQuorum()), decided, lowered);
        isConfirmed(first(CONFIRMED, attendedWithoutQuorum(), confirmedAs(NOTED)), lowered, null);
        isConfirmed(first(CONFIRMED, attendedWithoutQuorum(), written(1), approved(1, LIER)), lowered, null);
        isConfirmed(first(CONFIRMED, attendedWithoutQuorum(), attended()), decided, null);
    }

    @Test
    @Shows({R_051, R_161, R_162})
    void is_not_raised_again_by_one_owner_to_what_all_have_left() {
        var left = new MeetingEvent[] {CONFIRMED, attendedWithoutQuorum(), confirmedAs(NOTED), attended()};
        isConfirmed(first(left), only(NOTED, NO_QUORUM, LIER), as(DECIDED_UNDER_MANDATE));
        isConfirmed(first(and(left, CONFIRMED)), as(DECIDED_UNDER_MANDATE), null);
    }

    private static MeetingEvent[] and(MeetingEvent[] first, MeetingEvent... more) {
        return Stream.of(first, more).flatMap(Stream::of).toArray(MeetingEvent[]::new);
    }

    @Test
    @Shows(R_162)
    void shows_a_position_as_the_recorders_word_until_its_owner_has_confirmed_the_wording() {
        var text = text(
                COORDINATED,
                STAFF_MOVED,
                null,
                Map.of(LIER, new Position(Stance.FOR, null), STATE, new Position(Stance.FOR, null)),
                List.of());
        var second = new DecisionNumber(2);
        var told =
                Objects.requireNonNull(after(decided(2, text, as(COORDINATED))).get(second));
        assertThat(told.positions().get(LIER))
                .isEqualTo(new ToldPosition(Stance.FOR, null, STATE, Facts.date("2026-01-05"), false));
        assertThat(told.positions().get(STATE))
                .extracting(ToldPosition::confirmed)
                .isEqualTo(true);
        var confirmed = Objects.requireNonNull(after(
                        decided(2, text, as(COORDINATED)),
                        new DecisionConfirmed(
                                OFFICE, MEETING, second, 1, LIER, Facts.LIER_MANDATE, DECIDED_UNDER_MANDATE))
                .get(second));
        assertThat(confirmed.positions().get(LIER))
                .extracting(ToldPosition::confirmed)
                .isEqualTo(true);
    }

    @Test
    @Shows(R_162)
    void shows_by_which_decision_of_any_meeting_it_is_replaced() {
        var other = new MeetingNumber(2);
        var link = new DecisionLink(DecisionLink.Kind.REPLACES, DECISION);
        var replacing = new MeetingDecisionRecorded(
                OFFICE,
                other,
                new DecisionNumber(2),
                LIER,
                text(COORDINATED, null, null, Map.of(), List.of(link)),
                as(COORDINATED),
                null);
        assertThat(first(planned(other), replacing).linkedBy()).isEmpty();
        var confirmed =
                new DecisionConfirmed(OFFICE, other, new DecisionNumber(2), 1, STATE, Facts.STATE_MANDATE, COORDINATED);
        assertThat(first(planned(other), replacing, confirmed).replacedBy()).containsExactly(new DecisionNumber(2));
        assertThat(first().replacedBy()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    void can_be_read_from_any_life_of_a_partnership(long seed) {
        var history = RandomPartnership.of(seed).history();
        var decided = history.stream()
                .filter(known -> known.event() instanceof MeetingDecisionRecorded)
                .count();
        assertThat(DecisionStanding.of(history, owners(STATE, LIER))).hasSize((int) decided);
    }
}
