package no.partnerskap.view.change;

import static no.partnerskap.core.rules.Rule.R_060;
import static no.partnerskap.view.RecordOf.LIER;
import static no.partnerskap.view.RecordOf.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.RecordOf;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.record.IndexedRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The changes of a partnership")
class ChangeReaderTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static PartnershipEvent proposed(int number, LocalDate effectiveOn) {
        var changeContent = new ChangeContent(
                ChangeKind.SERVICE_REMOVED,
                "Change " + number,
                effectiveOn,
                ChangeFigures.NONE,
                Collections.emptySortedMap());
        return new ChangeProposed(
                OFFICE,
                new ChangeNumber(number),
                OwnerId.STATE,
                changeContent,
                new TreeSet<>(List.of(LIER)),
                Collections.emptySortedMap());
    }

    private static PartnershipEvent withdrawn(int number, LocalDate on) {
        return new ChangeWithdrawn(OFFICE, new ChangeNumber(number), OwnerId.STATE, Occurred.on(on));
    }

    private static ChangeReader reader(RecordOf record) {
        var indexed = record.indexed();
        return new ChangeReader(new AuditReader(indexed, PolicyBook.shipped()));
    }

    private static List<ChangeRow> rows(RecordOf record, int after, LocalDate day, Predicate<ChangeRow> wanted) {
        return reader(record).after(OFFICE, after, new Question(day, IndexedRecord.ALL_ON_RECORD), wanted, 10);
    }

    private static ChangeRow only(RecordOf record, LocalDate day) {
        return rows(record, 0, day, row -> true).getFirst();
    }

    @Test
    void are_ahead_until_the_day_on_which_they_take_effect() {
        var record = RecordOf.aPartnership().then(proposed(1, JUNE));
        assertThat(only(record, JUNE.minusDays(1)).state()).isEqualTo(ChangeState.AHEAD);
        assertThat(only(record, JUNE).state()).isEqualTo(ChangeState.IN_EFFECT);
    }

    @Test
    void are_withdrawn_when_taken_back_before_they_took_effect_and_only_then() {
        var inTime = RecordOf.aPartnership().then(proposed(1, JUNE)).then(withdrawn(1, JUNE.minusDays(1)));
        var late = RecordOf.aPartnership().then(proposed(1, JUNE)).then(withdrawn(1, JUNE));
        assertThat(only(inTime, JUNE).state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(only(late, JUNE).state()).isEqualTo(ChangeState.IN_EFFECT);
    }

    @Test
    @Shows(R_060)
    void show_the_verdict_of_the_day_for_each_owner_that_is_owed_one() {
        var record = RecordOf.aPartnership().then(proposed(1, JUNE));
        assertThat(only(record, JUNE.minusDays(1)).verdicts()).containsExactly(entry(LIER, Verdict.PENDING));
        assertThat(only(record, JUNE).verdicts()).containsExactly(entry(LIER, Verdict.NOT_INVOLVED));
    }

    @Test
    void come_in_order_after_the_one_named_and_only_those_wanted() {
        var record = RecordOf.aPartnership()
                .then(proposed(1, JUNE))
                .then(proposed(2, JUNE))
                .then(proposed(3, JUNE.plusDays(1)))
                .then(proposed(4, JUNE));
        assertThat(rows(record, 1, JUNE, row -> row.state() == ChangeState.IN_EFFECT))
                .extracting(row -> row.number().value())
                .containsExactly(2, 4);
    }

    @Test
    void have_their_audit_and_their_events() {
        var record = RecordOf.aPartnership().then(proposed(1, JUNE)).then(proposed(2, JUNE));
        var question = new Question(JUNE, IndexedRecord.ALL_ON_RECORD);
        var one = reader(record).one(OFFICE, new ChangeNumber(2), question).orElseThrow();
        assertThat(one.audit().audit().summary()).isEqualTo("Change 2");
        assertThat(one.events()).containsExactly(record.inOrder().getLast());
        assertThat(reader(record).one(OFFICE, new ChangeNumber(3), question)).isEmpty();
    }
}
