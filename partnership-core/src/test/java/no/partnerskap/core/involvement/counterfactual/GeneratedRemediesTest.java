package no.partnerskap.core.involvement.counterfactual;

import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.rules.Rule.R_076;
import static no.partnerskap.core.rules.Rule.R_089;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.Applied;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.ReasonCode;
import no.partnerskap.core.involvement.Records;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.involvement.counterfactual.Remedy.By;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.partnership.RandomPartnership;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The smallest difference that would have given a better verdict, in any history")
@Isolated("it shares Axon's clock with the others")
@Execution(ExecutionMode.CONCURRENT)
class GeneratedRemediesTest {
    private record Asked(List<Recorded<PartnershipEvent>> events, PartnershipRecord record, Question question) {
        static Asked of(long seed, int daysLater) {
            var events = RandomPartnership.of(seed).history();
            var last = events.getLast().recordedAt();
            return new Asked(
                    events, Records.of(events), new Question(Oslo.dayOf(last).plusDays(daysLater), last));
        }

        /** The question as it was put when three quarters of the life were lived: more is still to come. */
        static Asked midway(long seed) {
            var events = RandomPartnership.of(seed).history();
            var at = events.get(events.size() * 3 / 4).recordedAt();
            var known = events.stream()
                    .filter(told -> !told.recordedAt().isAfter(at))
                    .toList();
            return new Asked(known, Records.of(known), new Question(Oslo.dayOf(at), at));
        }

        List<ChangeAudit> audits() {
            return new Audit(record, PolicyBook.shipped()).all(question);
        }
    }

    private static Stream<Asked> questions(long seed) {
        return Stream.of(Asked.midway(seed), Asked.of(seed, 0), Asked.of(seed, 40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    @Shows({R_076, R_089})
    void gives_the_verdict_it_names_and_one_day_less_does_not(long seed) {
        questions(seed).forEach(asked -> {
            for (var audit : asked.audits()) {
                var better = new RemedySearch(OFFICE, asked.record(), PolicyBook.shipped())
                        .of(audit.change(), asked.question());
                audit.owners().forEach(owner -> check(asked, audit, owner, better.get(owner.owner())));
            }
        });
    }

    private static void check(Asked asked, ChangeAudit audit, OwnerAudit owner, Remedy remedy) {
        if (owner.verdict().asOwed() || owner.verdict() == Verdict.WITHDRAWN) {
            assertThat(remedy).as("%s needs nothing", owner.verdict()).isNull();
            return;
        }
        assertThat(remedy)
                .as("%s of change %s", owner.verdict(), audit.change())
                .isNotNull();
        assertThat(remedy.by()).as("%s", owner).isNotEqualTo(By.NOTHING);
        applied(asked, audit, owner)
                .verdict(remedy, 0)
                .ifPresent(verdict -> assertThat(verdict)
                        .as("%s toward %s: %s", audit.change(), owner.owner(), remedy)
                        .isEqualTo(remedy.verdict()));
        if (remedy.day() != null && remedy.by() != By.LEVEL_HIGHER && remedy.by() != By.STEP_MANDATED) {
            applied(asked, audit, owner)
                    .verdict(remedy, 1)
                    .ifPresent(verdict -> assertThat(verdict)
                            .as("a day less for %s toward %s: %s", audit.change(), owner.owner(), remedy)
                            .isNotEqualTo(remedy.verdict()));
        }
    }

    private static Applied applied(Asked asked, ChangeAudit audit, OwnerAudit owner) {
        return new Applied(asked.events(), audit, owner.owner(), asked.question());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    void is_found_for_reasons_that_say_all_that_their_sentences_need(long seed) {
        var says =
                Arrays.stream(ReasonCode.values()).collect(Collectors.toMap(ReasonCode::code, ReasonCode::valueNames));
        questions(seed)
                .flatMap(asked -> asked.audits().stream())
                .forEach(audit -> Stream.concat(
                                audit.owners().stream().flatMap(owner -> owner.reasons().stream()),
                                audit.ownLines().stream().flatMap(line -> line.reasons().stream()))
                        .forEach(reason -> assertThat(reason.values().keySet())
                                .as("%s", reason)
                                .containsAll(says.get(reason.code()))));
    }
}
