package no.partnerskap.api.view;

import static no.partnerskap.core.rules.Rule.R_151;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import no.partnerskap.api.cases.PlayedCase;
import no.partnerskap.api.cases.secondreading.CaseGenerator;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.inbox.InboxItem;
import no.partnerskap.view.inbox.InboxKind;
import no.partnerskap.view.inbox.InboxReader;
import no.partnerskap.view.record.PartnershipHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An inbox that is read from what is open is the one that the whole record gives, then and ever after. */
abstract class InboxContract extends ViewTest {
    private static final int COMMANDS = 70;
    private static final List<OwnerId> OWNERS = List.of(Lier.STATE, Lier.LIER);

    @Autowired
    InboxReader inbox;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return chosenOr(3, 4, 5);
    }

    private Question now(LocalDate day) {
        return new Question(day, record.knownNow(office, CLOCK.instant()));
    }

    private List<InboxItem> read(InboxReader reader, Question question) {
        var items = new ArrayList<InboxItem>();
        OWNERS.forEach(owner -> items.addAll(reader.of(office, owner, question)));
        return items;
    }

    private List<InboxItem> fromTheWholeRecord(Question question) {
        return read(new InboxReader(record, policies), question);
    }

    private void say(PartnershipCommand command) {
        try {
            send(command);
        } catch (Rejected turnedAway) {
            // some of what is said at random is
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Shows({R_151, R_154})
    void is_read_from_what_is_open_as_from_the_whole_record(long seed) {
        established();
        var random = new Random(seed);
        var decisions = new RandomDecisions(random, office);
        var day = Lier.OPENING;
        decisions.first(day).forEach(this::say);
        var answers = new HashMap<Question, List<InboxItem>>();
        var seen = EnumSet.noneOf(InboxKind.class);
        for (int i = 0; i < COMMANDS; i++) {
            day = day.plusDays(1 + random.nextInt(3));
            on(day);
            say(decisions.next(day));
            if (random.nextInt(3) == 0) {
                var question = now(day);
                var told = read(inbox, question);
                assertThat(told).as("command %d", i).isEqualTo(fromTheWholeRecord(question));
                told.forEach(item -> {
                    seen.add(item.kind());
                    assertThat(item.text().toString()).as("filled in").doesNotContain("?", "{");
                });
                answers.put(question, told);
            }
        }
        assertThat(seen).contains(InboxKind.MINUTES_TO_APPROVE, InboxKind.OWN_LINE_TO_DECIDE);
        answers.forEach((question, told) -> assertThat(read(inbox, question))
                .as("asked again of %s", question)
                .isEqualTo(told));
    }

    @Test
    @Shows(R_151)
    void is_read_anew_of_what_was_closed_and_is_touched_again() {
        var played = PlayedCase.in(CaseGenerator.story(21, 8).write(folder.resolve("cases.json")));
        for (var one : played) {
            office = newOffice();
            one.play(office, commands, CLOCK, policies);
            var day = CLOCK.instant().atZone(ZoneOffset.UTC).toLocalDate();
            read(inbox, now(day));
            on(day.plusDays(1));
            say(Lier.statePullsTwoStaff(office));
            var question = now(day.plusDays(1));
            assertThat(read(inbox, question)).as(one.id()).isEqualTo(fromTheWholeRecord(question));
        }
    }

    @Test
    void of_many_partnerships_is_that_of_each() {
        var heads = new HashMap<PartnershipHead, OwnerId>();
        var alone = new ArrayList<InboxItem>();
        for (int i = 0; i < 5; i++) {
            office = newOffice();
            established();
            send(Lier.statePullsTwoStaff(office));
            heads.put(record.head(office).orElseThrow(), Lier.LIER);
            alone.addAll(inbox.of(office, Lier.LIER, now(Lier.OPENING)));
        }
        assertThat(inbox.of(Map.copyOf(heads), now(Lier.OPENING)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(alone)
                .isSortedAccordingTo((one, other) -> one.due() == null || other.due() == null
                        ? Boolean.compare(one.due() == null, other.due() == null)
                        : one.due().compareTo(other.due()));
    }
}
