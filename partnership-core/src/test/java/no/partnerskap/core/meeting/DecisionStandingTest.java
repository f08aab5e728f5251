package no.partnerskap.core.meeting;

import static no.partnerskap.core.kernel.ChangeKind.STAFF_MOVED;
import static no.partnerskap.core.kernel.ChangeKind.TASK_MOVED;
import static no.partnerskap.core.meeting.MeetingDecisionType.COORDINATED;
import static no.partnerskap.core.meeting.MeetingDecisionType.DECIDED_UNDER_MANDATE;
import static no.partnerskap.core.meeting.MeetingFacts.DECISION;
import static no.partnerskap.core.meeting.MeetingFacts.about;
import static no.partnerskap.core.meeting.MeetingFacts.approved;
import static no.partnerskap.core.meeting.MeetingFacts.as;
import static no.partnerskap.core.meeting.MeetingFacts.attended;
import static no.partnerskap.core.meeting.MeetingFacts.decided;
import static no.partnerskap.core.meeting.MeetingFacts.item;
import static no.partnerskap.core.meeting.MeetingFacts.planned;
import static no.partnerskap.core.meeting.MeetingFacts.text;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_157;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.DecisionStanding.Confirmation;
import no.partnerskap.core.meeting.DecisionStanding.DecisionWording;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.partnership.Facts;
import no.partnerskap.core.partnership.RandomPartnership;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The standing of a decision")
class DecisionStandingTest {
    private static final MeetingEvent FIRST = decided(about(STAFF_MOVED), as(DECIDED_UNDER_MANDATE));
    private static final MeetingEvent CORRECTION = new MeetingDecisionCorrected(
            OFFICE, MEETING, DECISION, 2, STATE, about(TASK_MOVED), as(DECIDED_UNDER_MANDATE), "Misheard");

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
    @Shows(R_055)
    void rests_on_the_word_of_the_owner_that_recorded_it_until_all_have_approved_one_version() {
        assertThat(first().confirmed()).isNull();
        assertThat(first().decision().recordedBy()).isEqualTo(STATE);
        assertThat(first(written(1), approved(1, STATE)).confirmed()).isNull();
        assertThat(first(written(1), approved(1, STATE), written(2), approved(2, LIER))
                        .confirmed())
                .isNull();
    }

    @Test
    @Shows(R_055)
    void is_confirmed_since_the_day_of_the_last_approval() {
        var late = new MinutesApproved(OFFICE, MEETING, 1, LIER, on("2026-01-31"));
        assertThat(first(written(1), late, approved(1, STATE)).confirmed())
                .isEqualTo(new Confirmation(1, Facts.date("2026-01-31"), 8));
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
    void shows_by_which_decision_of_any_meeting_it_is_replaced() {
        var other = new MeetingNumber(2);
        var link = new DecisionLink(DecisionLink.Kind.REPLACES, DECISION);
        var replacing = new MeetingDecisionRecorded(
                OFFICE,
                other,
                new DecisionNumber(2),
                LIER,
                text(COORDINATED, null, null, Map.of(), List.of(link)),
                as(COORDINATED));
        assertThat(first(planned(other), replacing).replacedBy()).containsExactly(new DecisionNumber(2));
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
