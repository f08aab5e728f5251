package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes every part of a generated history and some more commands of one owner alone: toward no other owner is the verdict better after
 * one of them, but for what R-161 excepts, and nothing counts as the word of an owner that has not given it. {@code -Dhistories} and
 * {@code -Dtries} make it as long as one likes; {@code -Dseed} repeats one history.
 */
@DisplayName("One owner's word")
@Isolated("it shares Axon's clock with the others")
@Execution(ExecutionMode.CONCURRENT)
class OneWordTest {
    private static final int PAIRS = 20_000;

    /** Accepted commands of one owner alone are not found of these. */
    private static final Set<String> NEVER = Set.of();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    @Shows({R_161, R_004})
    void is_never_two(long seed) {
        assertThat(OneWordTrials.of(seed).broken())
                .as("mvn -o -pl partnership-core -am test -Dtest=OneWordTest -Dseed=%d", seed)
                .isEmpty();
    }

    @Test
    @Shows(R_161)
    void is_tried_with_every_command_of_an_owner_on_many_histories() {
        assumeTrue(Long.getLong("seed") == null, "one seed only");
        var accepted = new TreeMap<String, Integer>();
        RandomPartnership.seeds()
                .boxed()
                .sorted(Comparator.reverseOrder()) // from the other end, so that this and the tests of the seeds share
                // the work
                .forEach(seed ->
                        OneWordTrials.of(seed).accepted().forEach((type, n) -> accepted.merge(type, n, Integer::sum)));
        int pairs = accepted.values().stream().mapToInt(n -> n).sum();
        System.out.println("One owner's word, seeds "
                + RandomPartnership.seeds().min().orElseThrow() + " to "
                + RandomPartnership.seeds().max().orElseThrow() + ": " + pairs
                + " accepted commands of one owner on a part of a history\n"
                + accepted.entrySet().stream()
                        .map(one -> "%8d  %s".formatted(one.getValue(), one.getKey()))
                        .collect(Collectors.joining("\n")));
        var expected = new TreeSet<>(ofOwners());
        expected.removeAll(NEVER);
        assertThat(accepted.keySet()).isEqualTo(expected);
        assertThat(pairs).isGreaterThanOrEqualTo(PAIRS);
    }

    /** The commands that name the owner that acts. */
    private static Set<String> ofOwners() {
        return VocabularyTest.records(PartnershipCommand.class).stream()
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getName().equals("by")))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
