package no.partnerskap.core.agreement;

import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.rules.Rule.R_019;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import no.partnerskap.core.agreement.ClauseFields.General;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The consolidated text")
class ConsolidatedTextTest {
    private static final List<Clause> AGREED = List.of(words("a", "A"), words("b", "B"));

    private static Clause words(String key, String text) {
        return Texts.clause(key, text, new General());
    }

    private static ClauseChange change(String key, @Nullable String text) {
        return new ClauseChange(new ClauseKey(key), text == null ? null : words(key, text));
    }

    private static AdoptedAmendment adopted(int number, String validFrom, ClauseChange... changes) {
        return new AdoptedAmendment(number, date(validFrom), Origin.JOINT_DECISION, List.of(changes));
    }

    private static List<String> on(String day, AdoptedAmendment... adopted) {
        return ConsolidatedText.of(AGREED, OPENING, List.of(adopted)).on(date(day)).stream()
                .map(v -> "%s %s v%d from %s by %d"
                        .formatted(
                                v.key(),
                                v.clause() == null ? "-" : v.clause().text(),
                                v.version(),
                                v.validFrom(),
                                v.amendment()))
                .toList();
    }

    @Test
    @Shows(R_019)
    void leaves_an_untouched_clause_its_version_and_its_day() {
        assertThat(on("2026-06-01", adopted(1, "2026-06-01", change("a", "A2"))))
                .containsExactly("a A2 v2 from 2026-06-01 by 1", "b B v1 from 2026-01-01 by 0");
        assertThat(on("2026-05-31", adopted(1, "2026-06-01", change("a", "A2"))))
                .containsExactly("a A v1 from 2026-01-01 by 0", "b B v1 from 2026-01-01 by 0");
    }

    @Test
    void is_empty_before_the_agreement_begins() {
        assertThat(on("2025-12-31")).isEmpty();
    }

    @Test
    @Shows(R_019)
    void goes_by_the_day_on_which_a_wording_begins_and_not_by_when_it_was_adopted() {
        var later = adopted(1, "2026-06-01", change("a", "A2"));
        var earlier = adopted(2, "2026-03-01", change("a", "A3"));
        assertThat(on("2026-03-01", later, earlier)).contains("a A3 v3 from 2026-03-01 by 2");
        assertThat(on("2026-06-01", later, earlier)).contains("a A2 v2 from 2026-06-01 by 1");
        var sameDay = adopted(2, "2026-06-01", change("a", "A3"));
        assertThat(on("2026-06-01", later, sameDay)).contains("a A3 v3 from 2026-06-01 by 2");
    }

    @Test
    void loses_what_is_struck_out_and_may_get_it_back() {
        var out = adopted(1, "2026-03-01", change("b", null));
        var back = adopted(2, "2026-06-01", change("b", "B3"), change("c", "C"));
        assertThat(on("2026-03-01", out, back)).containsExactly("a A v1 from 2026-01-01 by 0");
        assertThat(on("2026-06-01", out, back))
                .containsExactly(
                        "a A v1 from 2026-01-01 by 0", "b B3 v3 from 2026-06-01 by 2", "c C v1 from 2026-06-01 by 2");
    }

    @Test
    void reaches_no_further_back_than_the_agreement() {
        assertThat(on("2026-01-01", adopted(1, "2025-06-01", change("a", "A2"))))
                .contains("a A2 v2 from 2026-01-01 by 1");
    }

    @Test
    void tells_what_is_adopted_and_has_not_begun() {
        var text = ConsolidatedText.of(AGREED, OPENING, List.of(adopted(1, "2026-06-01", change("a", "A2"))));
        assertThat(text.after(date("2026-05-31")))
                .extracting(ClauseVersion::amendment)
                .containsExactly(1);
        assertThat(text.after(date("2026-06-01"))).isEmpty();
        assertThat(text.turns(date("2026-02-01"))).containsExactly(date("2026-02-01"), date("2026-06-01"));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    /** Writes down the text of every day of half a year anew, day by day, and compares. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Shows(R_019)
    void says_of_every_day_what_a_naive_reading_says(long seed) {
        var random = new Random(seed);
        var adopted = new ArrayList<AdoptedAmendment>();
        for (int i = 1; i <= 8; i++) {
            var changes = new LinkedHashMap<String, ClauseChange>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                var key = List.of("a", "b", "c", "d").get(random.nextInt(4));
                changes.put(key, change(key, random.nextInt(4) == 0 ? null : key + i));
            }
            var from = OPENING.plusDays(random.nextInt(200) - 20L);
            adopted.add(new AdoptedAmendment(i, from, Origin.JOINT_DECISION, List.copyOf(changes.values())));
        }
        var text = ConsolidatedText.of(AGREED, OPENING, adopted);
        for (int day = -5; day < 200; day++) {
            var on = OPENING.plusDays(day);
            assertThat(text.clausesOn(on)).as("%s", on).containsExactlyInAnyOrderElementsOf(naive(adopted, on));
        }
    }

    /** From the first day on, each day lets the amendments that begin on it write over what stood, in the order of adoption. */
    private static List<Clause> naive(List<AdoptedAmendment> adopted, LocalDate until) {
        Map<ClauseKey, Clause> standing = new LinkedHashMap<>();
        for (var day = OPENING; !day.isAfter(until); day = day.plusDays(1)) {
            if (day.equals(OPENING)) {
                AGREED.forEach(clause -> standing.put(clause.key(), clause));
            }
            for (var amendment : adopted) {
                boolean early = day.equals(OPENING) && amendment.validFrom().isBefore(OPENING);
                if (early || amendment.validFrom().equals(day)) {
                    amendment.clauses().forEach(change -> write(standing, change));
                }
            }
        }
        return List.copyOf(standing.values());
    }

    private static void write(Map<ClauseKey, Clause> standing, ClauseChange change) {
        if (change.clause() == null) {
            standing.remove(change.key());
        } else {
            standing.put(change.key(), change.clause());
        }
    }
}
