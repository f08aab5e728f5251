package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_160;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A partnership that lives through random commands")
class GeneratedCommandsTest {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    @Shows({R_134, R_160})
    void refuses_no_report(long seed) {
        assertThat(RandomPartnership.of(seed).turnedAway())
                .filteredOn(no -> no.command() instanceof Report)
                .noneMatch(no -> no.how() instanceof Refused);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    void can_be_folded_from_any_part_of_its_history_in_any_order(long seed) {
        var random = new Random(seed);
        var part = new ArrayList<>(RandomPartnership.of(seed).history());
        Collections.shuffle(part, random);
        part.removeIf(known -> random.nextInt(4) == 0);
        assertThatCode(() -> {
                    var state = PartnershipState.BEFORE_ESTABLISHMENT;
                    for (var known : part) {
                        state = state.after(known.event(), known.recordedAt());
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void lives_the_same_life_for_the_same_seed() {
        assertThat(RandomPartnership.live(7).history())
                .isEqualTo(RandomPartnership.live(7).history());
        assertThat(RandomPartnership.live(7).history())
                .isNotEqualTo(RandomPartnership.live(8).history());
    }

    @Test
    void lives_through_nearly_everything_that_can_happen() {
        var happened = new TreeSet<String>();
        RandomPartnership.seeds()
                .forEach(seed -> RandomPartnership.of(seed)
                        .history()
                        .forEach(known ->
                                happened.add(StoredEvents.nameOf(known.event().getClass()))));
        assertThat(StoredEvents.types().keySet())
                .filteredOn(name -> !happened.contains(name))
                .isSubsetOf(
                        "agreement.AmendmentAdopted", // in few lives only
                        "dispute.BoardCaseOpened",
                        "office.HostNamed",
                        "office.OwnerRenumbered");
    }
}
