package no.partnerskap.core.involvement;

import static java.util.stream.Collectors.groupingBy;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_089;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.partnership.RandomPartnership;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The reasons of any audit")
@Isolated("it shares Axon's clock with the others")
class ReasonsTest {
    private static final Set<String> COUNTS_AS_INFORMATION =
            Set.of("step-incomplete", "flag.CONSULTED_AFTER_DECISION", "flag.DECIDED_BEFORE_ANSWER");
    private static final Set<String> AT_MOST_CONSULTATION = Set.of("step.NONE", "step.INFORMED", "step.CONSULTED");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    @Shows({R_067, R_089})
    void never_say_of_one_step_that_it_counts_for_more_and_for_less(long seed) {
        var events = RandomPartnership.of(seed).history();
        var last = events.getLast().recordedAt();
        for (int later = -30; later <= 60; later += 30) {
            var question = new Question(Oslo.dayOf(last).plusDays(later), last);
            new Audit(Records.of(events), PolicyBook.shipped())
                    .all(question).stream()
                            .flatMap(audit -> audit.owners().stream())
                            .forEach(owner -> byClaim(owner.reasons()).forEach(ReasonsTest::agree));
        }
    }

    private static List<List<Reason>> byClaim(List<Reason> reasons) {
        return List.copyOf(reasons.stream()
                .filter(reason -> reason.values().containsKey("claim"))
                .collect(groupingBy(
                        reason -> Objects.requireNonNull(reason.values().get("claim"))))
                .values());
    }

    private static void agree(List<Reason> ofClaim) {
        var codes = ofClaim.stream().map(Reason::code).collect(Collectors.toSet());
        var step = codes.stream().filter(code -> code.startsWith("step.")).toList();
        assertThat(step).as("%s", ofClaim).hasSize(1);
        if (codes.stream().anyMatch(COUNTS_AS_INFORMATION::contains)) {
            assertThat(step).as("%s", ofClaim).containsExactly("step.INFORMED");
        }
        if (codes.contains("flag.NO_MANDATE")) {
            assertThat(AT_MOST_CONSULTATION).as("%s", ofClaim).containsAll(step);
        }
    }
}
