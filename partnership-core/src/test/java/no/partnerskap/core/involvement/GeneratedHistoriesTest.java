package no.partnerskap.core.involvement;

import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.rules.Rule.R_070;
import static no.partnerskap.core.rules.Rule.R_077;
import static no.partnerskap.core.rules.Rule.R_080;
import static no.partnerskap.core.rules.Rule.R_082;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.partnership.RandomChanges;
import no.partnerskap.core.partnership.RandomPartnership;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The audit of any history")
@Isolated("it shares Axon's clock with the others")
@Execution(ExecutionMode.CONCURRENT)
class GeneratedHistoriesTest {
    private static List<Recorded<PartnershipEvent>> history(long seed) {
        return RandomPartnership.of(seed).history();
    }

    private static List<ChangeAudit> audit(List<Recorded<PartnershipEvent>> events, Question question) {
        return new Audit(Records.of(events), PolicyBook.shipped()).all(question);
    }

    private static Question atTheEnd(List<Recorded<PartnershipEvent>> events, int daysLater) {
        var last = events.getLast().recordedAt();
        return new Question(Oslo.dayOf(last).plusDays(daysLater), last);
    }

    private static Stream<OwnerAudit> owners(List<ChangeAudit> audits) {
        return audits.stream().flatMap(audit -> audit.owners().stream());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    void gives_the_same_answer_to_the_same_question(long seed) {
        var events = history(seed);
        var question = atTheEnd(events, 20);
        assertThat(audit(events, question))
                .isEqualTo(audit(List.copyOf(events), question))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    @Shows(R_080)
    void is_not_changed_by_what_is_recorded_later(long seed) {
        var events = history(seed);
        for (int i = 8; i < events.size() - 1; i += 5) {
            var knownAt = events.get(i).recordedAt();
            var question = new Question(Oslo.dayOf(knownAt).plusDays(seed % 40), knownAt);
            var prefix = events.stream()
                    .filter(known -> !known.recordedAt().isAfter(knownAt))
                    .toList();
            assertThat(audit(events, question)).as("known at %s", knownAt).isEqualTo(audit(prefix, question));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    @Shows(R_080)
    void keeps_every_verdict_at_effect_for_ever(long seed) {
        var events = history(seed);
        var last = Oslo.dayOf(events.getLast().recordedAt());
        var end = audit(events, Question.atEndOf(last.plusDays(1)));
        for (var day = last.minusDays(40); day.isBefore(last); day = day.plusDays(4)) {
            for (var then : audit(events, Question.atEndOf(day))) {
                var now = end.stream()
                        .filter(a -> a.change().equals(then.change()))
                        .findFirst()
                        .orElseThrow();
                for (var owner : then.owners()) {
                    now.owners().stream()
                            .filter(o -> o.owner().equals(owner.owner()))
                            .forEach(o -> assertThat(o.atEffect())
                                    .as("%s", owner.owner())
                                    .containsAll(owner.atEffect()));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    @Shows(R_082)
    void claims_never_less_than_it_establishes(long seed) {
        var events = history(seed);
        for (int later = 0; later <= 60; later += 12) {
            var question = atTheEnd(events, later);
            assertThat(owners(audit(events, question)))
                    .as("%s", question)
                    .allSatisfy(owner -> assertThat(owner.claimed()).isLessThanOrEqualTo(owner.verdict()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    @Shows(R_070)
    void finds_nobody_involved_in_time_by_the_bare_word_of_others(long seed) {
        var events = history(seed);
        var random = new Random(seed);
        for (int later = 0; later <= 60; later += 20) {
            var before = audit(events, atTheEnd(events, later));
            var told = new ArrayList<>(events);
            before.forEach(change -> tell(told, change, random));
            var after = audit(told, atTheEnd(told, later));
            for (int i = 0; i < before.size(); i++) {
                for (int j = 0; j < before.get(i).owners().size(); j++) {
                    var was = before.get(i).owners().get(j);
                    var is = after.get(i).owners().get(j).verdict();
                    if (was.verdict() != Verdict.INVOLVED_IN_TIME) {
                        assertThat(is).as("%s", was).isNotEqualTo(Verdict.INVOLVED_IN_TIME);
                    }
                }
            }
        }
    }

    private static void tell(List<Recorded<PartnershipEvent>> told, ChangeAudit change, Random random) {
        var owners = List.of(OwnerId.STATE, OwnerId.municipality(1), OwnerId.municipality(2));
        for (int i = 0; i < 6; i++) {
            var toward = owners.get(random.nextInt(3));
            var by = owners.get((owners.indexOf(toward) + 1 + random.nextInt(2)) % 3);
            var step = RandomChanges.bareWord(random, toward, change.effectiveOn());
            var claim = new InvolvementClaimed(OFFICE, change.change(), 1_000 + i, by, change.revision(), step);
            var last = told.getLast();
            told.add(new Recorded<>(
                    claim,
                    last.version() + 1,
                    "x" + told.size(),
                    last.recordedAt(),
                    by.value(),
                    Provenance.LIVE,
                    Audience.PARTIES));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    @Shows(R_077)
    void stays_the_same_until_the_day_it_says_to_look_again(long seed) {
        var events = history(seed);
        var start = atTheEnd(events, 0);
        var audit = new Audit(Records.of(events), PolicyBook.shipped());
        var now = owners(audit.all(start)).toList();
        for (int later = 1; later <= 50; later++) {
            var day = start.validOn().plusDays(later);
            var then = owners(audit.all(new Question(day, start.knownAt()))).toList();
            for (int i = 0; i < now.size(); i++) {
                var lookAgain = now.get(i).lookAgainOn();
                if (lookAgain == null || day.isBefore(lookAgain)) {
                    assertThat(then.get(i).verdict())
                            .as("on %s", day)
                            .isEqualTo(now.get(i).verdict());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    void never_fails_whatever_part_of_the_history_there_is(long seed) {
        var random = new Random(seed);
        var events = new ArrayList<>(history(seed));
        var question = atTheEnd(events, 30);
        Collections.shuffle(events, random);
        events.removeIf(known -> random.nextInt(5) == 0);
        assertThatCode(() -> audit(events, question)).doesNotThrowAnyException();
    }
}
