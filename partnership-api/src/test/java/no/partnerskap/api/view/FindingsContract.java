package no.partnerskap.api.view;

import static no.partnerskap.core.rules.Rule.R_151;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.findings.FindingView;
import no.partnerskap.view.findings.FindingsReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What was found on a day is found of that day for ever: shown on generated histories, whatever the database. */
abstract class FindingsContract extends ViewTest {
    private static final int DAYS = 60;

    @Autowired
    FindingsReader findings;

    @Autowired
    JsonMapper json;

    static LongStream seeds() {
        return chosenOr(21, 22, 23, 24);
    }

    private List<FindingView> found(LocalDate day) {
        return findings.all(office, Question.atEndOf(day));
    }

    private SortedMap<LocalDate, List<FindingView>> live(long seed) {
        System.out.println("Seed " + seed + ": " + DAYS + " days of findings");
        office = newOffice();
        established();
        var change = proposed(Lier.statePullsTwoStaff(office));
        send(Lier.lierTold(office, change, Lier.OPENING));
        var random = new Random(seed);
        var said = new RandomDecisions(random, office);
        said.first(Lier.OPENING).forEach(this::send);
        var answers = new TreeMap<LocalDate, List<FindingView>>();
        for (int i = 0; i < DAYS; i++) {
            var today = Lier.OPENING.plusDays(i);
            on(today);
            for (int c = random.nextInt(3); c > 0; c--) {
                say(said.next(today));
            }
            answers.put(today, found(today));
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

    @ParameterizedTest(name = "nothing that was recorded later leaks into the findings of seed {0}")
    @MethodSource("seeds")
    @Shows({R_154, R_151})
    void what_was_found_is_found_for_ever_also_after_a_rebuild_from_nothing(long seed) {
        var answers = live(seed);
        assertThat(answers.values()).anySatisfy(told -> assertThat(told).anyMatch(one -> one.closedOn() != null));
        answers.forEach((day, then) ->
                assertThat(found(day)).as("seed " + seed + " on " + day).isEqualTo(then));
        var before = json.writeValueAsString(answers);
        jdbc.sql("delete from event_index where office = ?")
                .param(office.value())
                .update();
        assertThat(rebuilt().unchanged()).isFalse();
        var after = new TreeMap<LocalDate, List<FindingView>>();
        answers.keySet().forEach(day -> after.put(day, found(day)));
        assertThat(json.writeValueAsString(after)).isEqualTo(before);
    }
}
