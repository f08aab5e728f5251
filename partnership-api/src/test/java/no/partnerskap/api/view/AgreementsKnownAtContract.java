package no.partnerskap.api.view;

import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_151;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.agreement.CurrentAgreementReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What was said of agreements at the end of a day is said of it for ever, byte for byte, also after a rebuild. */
abstract class AgreementsKnownAtContract extends ViewTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<ClauseKey> KEYS =
            List.of(LierAgreement.PLACE, LierAgreement.MEETINGS, LierAgreement.DISPUTES, new ClauseKey("services"));

    @Autowired
    CurrentAgreementReader agreements;

    static LongStream seeds() {
        return chosenOr(1, 2, 3, 4, 5, 6);
    }

    private void live(long seed, Consumer<LocalDate> atTheEndOfADay) {
        System.out.println("Agreements of seed " + seed);
        office = newOffice();
        established();
        var life = new AgreementLife(seed, office, this::send);
        for (var day : AgreementLife.days()) {
            on(day);
            life.on(day);
            atTheEndOfADay.accept(day);
        }
    }

    /** All that can be asked with what is known at the end of a day: of that day, of days before and after it. */
    private String answers(LocalDate day) {
        var known = Question.atEndOf(day).knownAt();
        var answers = new ArrayList<Object>();
        for (var validOn : List.of(day.minusDays(15), day, day.plusDays(20))) {
            var question = new Question(validOn, known);
            answers.add(agreements.current(office, AgreementKind.PARTNERSHIP, question));
            numbers()
                    .forEach(number -> answers.add(
                            agreements.diff(office, LierAgreement.FIRST, question, number, Question.atEndOf(day))));
        }
        numbers()
                .forEach(number -> KEYS.forEach(
                        key -> answers.add(agreements.clause(office, number, key, Question.atEndOf(day)))));
        return JSON.writeValueAsString(answers);
    }

    private static Stream<AgreementNumber> numbers() {
        return IntStream.rangeClosed(1, 3).mapToObj(AgreementNumber::new);
    }

    @ParameterizedTest(
            name = "nothing recorded later leaks into what was said of the agreements of seed {0}, also after a"
                    + " rebuild")
    @MethodSource("seeds")
    @Shows({R_134, R_151, R_154})
    void nothing_that_was_recorded_later_leaks_into_an_answer_and_a_rebuild_leaves_each_as_it_was(long seed) {
        var diary = new TreeMap<LocalDate, String>();
        live(seed, day -> diary.put(day, answers(day)));
        assertThat(new HashSet<>(diary.values())).hasSizeGreaterThan(20);
        assertThat(diary.lastEntry().getValue()).contains("\"origin\":\"AGREED\"");
        check(seed, diary);

        administrator()
                .update(
                        "update event_index set payload = replace(payload, 'Otherwise', 'As agreed') where office = ?",
                        office.value());
        jdbc.sql("delete from event_index where office = ? and subject = 'CHANGE'")
                .param(office.value())
                .update();
        rebuilt();
        check(seed, diary);
    }

    private void check(long seed, SortedMap<LocalDate, String> diary) {
        diary.forEach((day, then) -> assertThat(answers(day))
                .as("seed %d at the end of %s", seed, day)
                .isEqualTo(then));
    }

    /** Without these the test above would show little. */
    @Test
    void the_lives_have_all_that_can_become_of_an_agreement() {
        var said = seeds().mapToObj(seed -> {
                    live(seed, day -> {});
                    return answers(AgreementLife.days().getLast());
                })
                .collect(Collectors.joining());
        assertThat(said)
                .contains(
                        "\"origin\":\"JOINT_DECISION\"",
                        "\"what\":\"Otherwise\"",
                        "\"awaiting\":[\"M1\"]",
                        "\"outcome\":\"CHANGED\"",
                        "\"replacedOn\":\"2026",
                        "EXPIRED_CONTINUING",
                        "AMENDMENT_OPEN");
    }
}
