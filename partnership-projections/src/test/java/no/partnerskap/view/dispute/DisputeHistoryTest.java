package no.partnerskap.view.dispute;

import static no.partnerskap.core.rules.Rule.R_124;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.dispute.DisputeStage;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.Audience.DisputeHandlers;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.RecordOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The history of a dispute")
class DisputeHistoryTest {
    private static final OfficeNumber OFFICE = new OfficeNumber("0626");
    private static final OwnerId LIER = OwnerId.municipality(1);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 14);
    private static final EvidenceRef LETTER =
            new EvidenceRef("a".repeat(64), 1, "application/pdf", "Letter", DAY, null, LIER);

    private static DisputeEvent raised(int number, DisputedTerm... terms) {
        return new DisputeRaised(OFFICE, new DisputeNumber(number), LIER, Occurred.on(DAY), LETTER, List.of(terms));
    }

    private static DisputedTerm term(String key, @Nullable Integer change) {
        var positions = new TreeMap<>(Map.of(OwnerId.STATE, "by staff", LIER, "half each"));
        return new DisputedTerm(key, change == null ? null : new ChangeNumber(change), positions);
    }

    private static DisputeEvent statement(OwnerId party) {
        return new StatementSubmitted(OFFICE, new DisputeNumber(1), party, Occurred.on(DAY), LETTER);
    }

    private static DisputeEvent laidDown(SetTerm... terms) {
        return new BoardDecisionRecorded(
                OFFICE, new DisputeNumber(1), Occurred.on(DAY), List.of(terms), Collections.emptySortedSet());
    }

    @Test
    void keeps_several_disputes_apart_and_in_order() {
        var failed = new MediationFailed(OFFICE, new DisputeNumber(1), Occurred.on(DAY));
        var all =
                DisputeHistory.all(RecordOf.events(raised(1), raised(2), failed).inOrder());
        assertThat(all)
                .extracting(
                        one -> one.dispute().number().value(),
                        one -> one.dispute().stage())
                .containsExactly(tuple(1, DisputeStage.MEDIATION_ENDED), tuple(2, DisputeStage.SUBMITTED));
    }

    @Test
    void tells_when_the_dispute_was_raised_and_which_changes_it_is_about() {
        var record = RecordOf.events(raised(1, term("hours", null), term("rent", 7), term("cost", 2), term("key", 7)));
        var one = DisputeHistory.of(record.inOrder()).orElseThrow();
        assertThat(one.raisedIn()).isEqualTo(1);
        assertThat(one.recordedAt()).isEqualTo(record.inOrder().getFirst().recordedAt());
        assertThat(one.submittedOn()).isEqualTo(DAY);
        assertThat(one.dispute().changes()).containsExactly(new ChangeNumber(2), new ChangeNumber(7));
    }

    @Test
    @Shows(R_124)
    void names_the_parties_that_have_written_to_all_and_not_to_the_mediator_alone() {
        var record = RecordOf.events(raised(1))
                .then(statement(LIER), new DisputeHandlers(new DisputeNumber(1)))
                .then(statement(OwnerId.STATE));
        assertThat(DisputeHistory.of(record.inOrder()).orElseThrow().statements())
                .containsExactly(OwnerId.STATE);
    }

    @Test
    void gathers_what_the_board_has_laid_down() {
        var cost = new SetTerm("cost", "Half each", null);
        var hours = new SetTerm("hours", "Nine to three", null);
        var record = RecordOf.events(raised(1), laidDown(cost), laidDown(hours));
        assertThat(DisputeHistory.of(record.inOrder()).orElseThrow().set()).containsExactly(cost, hours);
    }

    @Test
    void is_none_where_no_dispute_was_raised() {
        assertThat(DisputeHistory.of(RecordOf.events(statement(LIER)).inOrder()))
                .isEmpty();
    }
}
