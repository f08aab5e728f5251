package no.partnerskap.api.view;

import static no.partnerskap.core.rules.Rule.R_151;
import static no.partnerskap.core.rules.Rule.R_155;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import no.partnerskap.api.cases.PlayedCase;
import no.partnerskap.api.cases.secondreading.CaseGenerator;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.record.IndexRebuild.Rebuilt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rebuild of the view from the events keeps, restores and lets go on, whatever the database. */
abstract class RebuildContract extends ViewTest {
    private static final int COMMANDS_MEANWHILE = 80;

    @TempDir
    Path folder;

    @Test
    @Shows(R_151)
    void gives_the_same_bytes_as_the_live_view() {
        for (var played : PlayedCase.in(CaseGenerator.story(11, 12).write(folder.resolve("cases.json")))) {
            office = newOffice();
            played.play(office, commands, CLOCK, policies);
            var live = rebuild.hash(office);

            var rebuilt = rebuilt();
            assertThat(rebuilt.unchanged()).as(played.id()).isTrue();
            assertThat(rebuilt.events()).isEqualTo((int) storedEvents());
            assertThat(rebuilt.after()).isEqualTo(live).isEqualTo(rebuild.hash(office));
        }
    }

    @ParameterizedTest(name = "restores a view after: {0}")
    @ValueSource(
            strings = {
                "delete from event_index where office = ? and version = 4",
                "delete from event_index where office = ?",
                "update event_index set payload = replace(payload, '2026-03-01', '2026-04-01') where office = ?",
                "update event_index set recorded_at = '2025-12-01T11:00:00.000Z' where office = ? and version =" + " 5",
                "update event_index set number = 2 where office = ? and subject = 'CHANGE'",
                "insert into event_index select office, 'CHANGE', 9, version, event_id, recorded_at, acting_as,"
                        + " provenance, audience, type, payload from event_index where office = ? and version = 4",
            })
    @Shows({R_151, R_155})
    void restores_a_damaged_view(String damage) {
        established();
        var change = proposed(Lier.statePullsTwoStaff(office));
        send(Lier.lierTold(office, change, Lier.OPENING));
        var question = Question.atEndOf(Lier.EFFECT);
        var answers = audit.all(office, question);
        var sound = rebuild.hash(office);

        assertThat(administrator().update(damage, office.value())).isPositive();
        assertThat(rebuild.hash(office)).isNotEqualTo(sound);

        var rebuilt = rebuilt();
        assertThat(rebuilt.unchanged()).isFalse();
        assertThat(rebuilt.after()).isEqualTo(sound).isEqualTo(rebuild.hash(office));
        assertThat(audit.all(office, question)).isEqualTo(answers);
    }

    @Test
    @Shows(R_151)
    void loses_nothing_while_commands_go_on() throws Exception {
        established();
        var rebuilds = new ArrayList<Rebuilt>();
        var receipts = new ArrayList<Receipt>();
        try (var writer = Executors.newSingleThreadExecutor()) {
            var writing = writer.submit(() -> {
                for (int i = 0; i < COMMANDS_MEANWHILE; i++) {
                    receipts.add(send(Lier.hostNamed(office)));
                }
            });
            do {
                rebuilds.add(rebuilt());
            } while (!writing.isDone() || rebuilds.size() < 2);
            writing.get(60, TimeUnit.SECONDS);
        }

        long last = receipts.getLast().version();
        assertThat(receipts).hasSize(COMMANDS_MEANWHILE);
        assertThat(rebuilds).allMatch(Rebuilt::unchanged);
        assertThat(versionsInView()).isEqualTo(versionsUpTo(last));
        assertThat(rebuilt().unchanged()).isTrue();
    }

    @Test
    void leaves_other_partnerships_alone() {
        established();
        var neighbour = office;
        var hash = rebuild.hash(neighbour);
        office = newOffice();
        established();
        jdbc.sql("delete from event_index where office = ?")
                .param(office.value())
                .update();

        assertThat(rebuilt().unchanged()).isFalse();
        assertThat(rebuild.hash(neighbour)).isEqualTo(hash);
    }

    private static List<Long> versionsUpTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
