package no.partnerskap.api.view;

import static no.partnerskap.core.rules.Rule.R_080;
import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_154;
import static no.partnerskap.core.rules.Rule.R_155;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.partnerskap.api.cases.PlayedCase;
import no.partnerskap.api.cases.secondreading.CaseGenerator;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.rules.Shows;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the audit said on a day it says of that day for ever: shown on generated histories, whatever the database. */
abstract class KnownAtContract extends ViewTest {
    private static final int CASES = Integer.getInteger("cases.count", 12);
    private static final int DAYS_AFTER = 35;
    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Autowired
    CommandBus bus;

    static LongStream seeds() {
        return chosenOr(29, 819_560);
    }

    /** Answers for each day of a case, given when only the commands up to the end of that day had been sent. */
    private final class Diary {
        private final SortedMap<LocalDate, List<ChangeAudit>> answers = new TreeMap<>();
        private LocalDate next;

        Diary(LocalDate first) {
            next = first;
        }

        /** Before the first command of a day, the days before it are closed. */
        void close(LocalDate today) {
            while (next.isBefore(today)) {
                answers.put(next, audit.all(office, Question.atEndOf(next)));
                next = next.plusDays(1);
            }
        }
    }

    private Diary play(PlayedCase played) {
        office = newOffice();
        var diary = new Diary(played.opening());
        var listening = bus.registerDispatchInterceptor(messages -> (index, message) -> {
            diary.close(Oslo.dayOf(CLOCK.instant()));
            return message;
        });
        try {
            played.play(office, commands, CLOCK, policies);
        } finally {
            listening.cancel();
        }
        diary.close(played.last().plusDays(DAYS_AFTER));
        return diary;
    }

    private List<PlayedCase> generated(long seed) {
        System.out.println("Seed " + seed + ": " + CASES + " histories");
        return PlayedCase.in(CaseGenerator.story(seed, CASES).write(folder.resolve("cases.json")));
    }

    @ParameterizedTest(name = "nothing that was recorded later leaks into the answers of seed {0}")
    @MethodSource("seeds")
    @Shows({R_080, R_154})
    void nothing_that_was_recorded_later_leaks_into_an_answer(long seed) {
        for (var played : generated(seed)) {
            var diary = play(played);
            assertThat(diary.answers.values()).anyMatch(answer -> !answer.isEmpty());
            var judgement = new Audit(wholeRecord(), policies);
            diary.answers.forEach((day, then) -> {
                var question = Question.atEndOf(day);
                assertThat(audit.all(office, question))
                        .as("seed " + seed + ", " + played.id() + " at the end of " + day)
                        .isEqualTo(then);
                then.forEach(change -> assertThat(audit.change(office, change.change(), question))
                        .contains(change));
                assertThat(judgement.all(question))
                        .as("the judgement itself, given all that was recorded later, " + played.id() + " " + day)
                        .isEqualTo(then);
            });
        }
    }

    private PartnershipRecord wholeRecord() {
        return new PartnershipRecord(
                record.timeline(office, Subject.OFFICE, 0, ALWAYS),
                files(Subject.MEETING, MeetingNumber::new),
                files(Subject.CHANGE, ChangeNumber::new));
    }

    private <N> Map<N, List<Recorded<PartnershipEvent>>> files(Subject subject, IntFunction<N> number) {
        var files = new HashMap<N, List<Recorded<PartnershipEvent>>>();
        for (int next = 1; !record.timeline(office, subject, next, ALWAYS).isEmpty(); next++) {
            files.put(number.apply(next), record.timeline(office, subject, next, ALWAYS));
        }
        return files;
    }

    @ParameterizedTest(name = "the histories of seed {0} are as long as before, event for event")
    @MethodSource("seeds")
    @Shows({R_134, R_155})
    void a_history_reads_back_as_it_was_stored(long seed) {
        for (var played : generated(seed).subList(0, 4)) {
            play(played);
            var first = storedRows();
            assertThat(first).hasSize((int) record.version(office));
            assertThat(first.values()).allMatch(row -> row.matches("[a-z]+\\.[A-Za-z]+ [0-9]+ .*"));

            on(played.last().plusDays(DAYS_AFTER));
            send(Lier.hostNamed(office));
            assertThat(storedRows()).hasSize(first.size() + 1).containsAllEntriesOf(first);
            assertThat(store.readEvents(office.value()).asStream().map(DomainEventMessage::getPayload))
                    .hasSize(first.size() + 1);
        }
    }

    /** A verdict may change with time alone, but only on the day that the former answer announced. */
    @ParameterizedTest(name = "no verdict of seed {0} changes before the day it was to be looked at again")
    @MethodSource("seeds")
    @Shows(R_154)
    void a_verdict_stands_until_it_is_to_be_looked_at_again(long seed) {
        for (var played : generated(seed)) {
            play(played);
            var turns = Stream.of(played.opening(), played.opening().plusDays(40), played.last());
            turns.forEach(day -> standsFrom(day, played));
        }
    }

    private void standsFrom(LocalDate known, PlayedCase played) {
        var knownAt = Question.atEndOf(known).knownAt();
        var former = owners(office, new Question(known, knownAt));
        for (var day = known.plusDays(1); day.isBefore(played.last().plusDays(DAYS_AFTER)); day = day.plusDays(1)) {
            var now = owners(office, new Question(day, knownAt));
            for (var owner : now.entrySet()) {
                var before = former.get(owner.getKey());
                boolean same = before.verdict() == owner.getValue().verdict()
                        && before.claimed() == owner.getValue().claimed();
                assertThat(same || day.equals(before.lookAgainOn()))
                        .as(played.id() + " " + owner.getKey() + " on " + day + " known " + known + ": "
                                + before.verdict() + " -> " + owner.getValue().verdict())
                        .isTrue();
            }
            former = now;
        }
    }

    private Map<String, OwnerAudit> owners(OfficeNumber office, Question question) {
        var owners = new HashMap<String, OwnerAudit>();
        for (var change : audit.all(office, question)) {
            Function<OwnerId, String> key = owner -> change.change() + " " + owner;
            change.owners().forEach(owner -> owners.put(key.apply(owner.owner()), owner));
        }
        return owners;
    }

    private Map<Long, String> storedRows() {
        var rows = new TreeMap<Long, String>();
        jdbc.sql("select sequence_number, payload_type, payload_revision, payload, meta_data, time_stamp"
                        + " from domain_event where aggregate_identifier = ?")
                .param(office.value())
                .query(row -> {
                    var text = String.join(
                            " ",
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6));
                    rows.put(row.getLong(1), text);
                });
        return rows;
    }
}
