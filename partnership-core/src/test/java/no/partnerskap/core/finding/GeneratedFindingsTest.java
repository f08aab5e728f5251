package no.partnerskap.core.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static no.partnerskap.core.rules.Rule.R_080;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.LongStream;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.partnership.RandomPartnership;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The findings of a random partnership")
@Isolated("it shares Axon's clock with the others")
@Execution(ExecutionMode.CONCURRENT)
class GeneratedFindingsTest {
    private static final PolicyBook POLICIES = PolicyBook.shipped();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Shows({R_080, R_154})
    void hear_of_nothing_that_was_recorded_later(long seed) {
        var history = RandomPartnership.of(seed).history();
        var whole = RecordedLife.filed(history);
        for (int known = 1; known < history.size(); known += 7) {
            var day = Oslo.dayOf(history.get(known).recordedAt());
            var question = Question.atEndOf(day);
            var then = history.stream()
                    .filter(one -> !one.recordedAt().isAfter(question.knownAt()))
                    .toList();
            assertThat(Findings.of(whole, POLICIES, question))
                    .as("seed " + seed + " on " + day)
                    .isEqualTo(Findings.of(RecordedLife.filed(then), POLICIES, question));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void are_open_or_closed_and_have_their_evidence(long seed) {
        var history = RandomPartnership.of(seed).history();
        var last = Question.atEndOf(Oslo.dayOf(history.getLast().recordedAt()).plusDays(100));
        var whole = RecordedLife.filed(history);
        var all = Findings.of(whole, POLICIES, last);
        assertThat(Findings.open(whole, POLICIES, last))
                .isEqualTo(all.stream().filter(OpenFinding::open).toList());
        assertThat(all).isSortedAccordingTo(OpenFinding.IN_ORDER).allSatisfy(one -> {
            assertThat(one.since()).isBeforeOrEqualTo(last.validOn());
            if (one.closedOn() != null) {
                assertThat(one.closedOn()).isAfter(one.since()).isBeforeOrEqualTo(last.validOn());
            }
            assertThat(one.evidence()).as(one.code().code()).isNotEmpty().doesNotContain("");
            assertThat(one.sentenceValues().keySet())
                    .as("what the sentences need: " + one.code())
                    .containsAll(one.code().valueNames());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void are_counted_for_as_long_as_the_count_holds(long seed) {
        var history = RandomPartnership.of(seed).history();
        var whole = RecordedLife.filed(history);
        var day = Oslo.dayOf(history.getLast().recordedAt());
        var counted = Findings.openNow(whole, POLICIES, Question.atEndOf(day));
        for (var last = day.plusDays(200); day.isBefore(last); day = day.plusDays(1)) {
            var now = Findings.openNow(whole, POLICIES, Question.atEndOf(day));
            if (day.equals(counted.lookAgainOn())) {
                counted = now;
                assertThat(Findings.open(whole, POLICIES, Question.atEndOf(day)).stream()
                                .collect(groupingBy(OpenFinding::rule, summingInt(one -> 1))))
                        .as("seed " + seed + " on " + day)
                        .isEqualTo(now.byRule());
            }
            assertThat(now.open()).as("seed " + seed + " on " + day).isEqualTo(counted.open());
        }
    }

    @Test
    void are_of_many_kinds() {
        var kinds = EnumSet.noneOf(FindingCode.class);
        seeds().forEach(seed -> {
            var history = RandomPartnership.of(seed).history();
            var last = Question.atEndOf(Oslo.dayOf(history.getLast().recordedAt()));
            Findings.of(RecordedLife.filed(history), POLICIES, last).forEach(one -> kinds.add(one.code()));
        });
        assertThat(kinds).hasSizeGreaterThan(20);
    }
}
