package no.partnerskap.api.view;

import static no.partnerskap.core.rules.Rule.R_151;
import static no.partnerskap.core.rules.Rule.R_154;
import static no.partnerskap.core.rules.Rule.R_161;
import static no.partnerskap.core.rules.Rule.R_162;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.decisionhistory.DecidedBy;
import no.partnerskap.view.decisionhistory.DecisionEntry;
import no.partnerskap.view.decisionhistory.DecisionReader;
import no.partnerskap.view.decisionhistory.DecisionStatus;
import no.partnerskap.view.decisionhistory.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What the decision history said on a day it says of that day for ever: shown on generated histories, whatever the database. */
abstract class DecisionHistoryContract extends ViewTest {
    private static final int DAYS = 45;
    private static final int A_DAY = 3;

    @Autowired
    DecisionReader decisions;

    @Autowired
    JsonMapper json;

    static LongStream seeds() {
        return chosenOr(1, 2, 3, 4, 5, 6);
    }

    private List<DecisionEntry> told(LocalDate day) {
        var question = Question.atEndOf(day);
        return decisions.all(office, day, question.knownAt());
    }

    /** The answers at the end of each day, given when nothing of the next day had been said. */
    private SortedMap<LocalDate, List<DecisionEntry>> live(long seed) {
        System.out.println("Seed " + seed + ": " + DAYS + " days of decisions");
        office = newOffice();
        established();
        var random = new Random(seed);
        var said = new RandomDecisions(random, office);
        said.first(Lier.OPENING).forEach(this::send);
        var answers = new TreeMap<LocalDate, List<DecisionEntry>>();
        for (int i = 0; i < DAYS; i++) {
            var today = Lier.OPENING.plusDays(i);
            on(today);
            for (int c = random.nextInt(A_DAY); c > 0; c--) {
                say(said.next(today));
            }
            answers.put(today, told(today));
        }
        return answers;
    }

    private void say(PartnershipCommand command) {
        try {
            send(command);
        } catch (Rejected turnedAway) {
            // some of what is said at random is
        }
    }

    @ParameterizedTest(name = "nothing that was recorded later leaks into the answers of seed {0}")
    @MethodSource("seeds")
    @Shows(R_154)
    void nothing_that_was_recorded_later_leaks_into_an_answer(long seed) {
        var answers = live(seed);
        answers.forEach((day, then) ->
                assertThat(told(day)).as("seed " + seed + " on " + day).isEqualTo(then));
        var knownFirst = Question.atEndOf(answers.firstKey()).knownAt();
        assertThat(decisions.all(office, answers.lastKey(), knownFirst)).hasSameSizeAs(answers.get(answers.firstKey()));
    }

    @ParameterizedTest(name = "a rebuild of seed {0} gives the same bytes")
    @MethodSource("seeds")
    @Shows(R_151)
    void a_rebuild_gives_the_same_bytes(long seed) {
        var answers = live(seed);
        var before = json.writeValueAsString(answers);
        assertThat(rebuilt().unchanged()).isTrue();
        jdbc.sql("delete from event_index where office = ?")
                .param(office.value())
                .update();
        assertThat(rebuilt().unchanged()).isFalse();
        var after = new TreeMap<LocalDate, List<DecisionEntry>>();
        answers.keySet().forEach(day -> after.put(day, told(day)));
        assertThat(json.writeValueAsString(after)).isEqualTo(before);
    }

    @ParameterizedTest(name = "what hangs together in seed {0} says so from both ends")
    @MethodSource("seeds")
    void every_link_is_told_from_both_ends_and_every_id_is_of_one_decision(long seed) {
        live(seed).values().forEach(told -> {
            assertThat(told).extracting(DecisionEntry::version).isSorted().doesNotHaveDuplicates();
            told.forEach(row -> row.head()
                    .links()
                    .replaces()
                    .forEach(ref -> assertThat(told)
                            .filteredOn(other -> other.version() == ref.version())
                            .singleElement()
                            .matches(other -> other.head().links().replacedBy().stream()
                                    .anyMatch(back -> back.version() == row.version()))));
        });
    }

    @ParameterizedTest(name = "nothing of seed {0} is in effect for all by the word of one owner")
    @MethodSource("seeds")
    @Shows({R_161, R_162})
    void only_what_all_have_confirmed_or_the_board_has_set_is_in_effect_for_all(long seed) {
        live(seed)
                .values()
                .forEach(told -> assertThat(told)
                        .extracting(DecisionEntry::head)
                        .filteredOn(head -> head.effect() == Effect.IN_EFFECT)
                        .allMatch(head -> head.status() == DecisionStatus.CONFIRMED
                                || head.status() == DecisionStatus.SET_BY_BOARD)
                        .allMatch(head -> head.confirmation().awaiting().isEmpty()
                                && head.confirmation().ageDays() == null));
    }

    /** So that the generated histories are worth looking at. */
    @Test
    void the_histories_hold_nearly_everything_that_a_decision_can_be() {
        var all = new ArrayList<DecisionEntry>();
        seeds().forEach(seed -> live(seed).values().forEach(all::addAll));
        assertThat(all)
                .extracting(one -> one.head().effect())
                .containsAll(EnumSet.complementOf(EnumSet.of(Effect.WITHDRAWN, Effect.WITHOUT_DATE)));
        assertThat(all)
                .extracting(one -> one.head().status())
                .contains(DecisionStatus.RECORDED_BY, DecisionStatus.CONFIRMED, DecisionStatus.CONTESTED);
        assertThat(all)
                .extracting(one -> one.head().decidedBy())
                .contains(DecidedBy.MEETING, DecidedBy.OWN_LINE, DecidedBy.ALL_LINES);
    }
}
