package no.partnerskap.core.involvement;

import static no.partnerskap.core.involvement.History.ofACut;
import static no.partnerskap.core.involvement.History.ofAMove;
import static no.partnerskap.core.involvement.OwnLineVerdict.OWN_LINE_LATE;
import static no.partnerskap.core.involvement.OwnLineVerdict.OWN_LINE_MISSING;
import static no.partnerskap.core.involvement.OwnLineVerdict.OWN_LINE_OK;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_IN_TIME;
import static no.partnerskap.core.involvement.Verdict.NOT_INVOLVED;
import static no.partnerskap.core.involvement.Verdict.PENDING;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.mandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_045;
import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_049;
import static no.partnerskap.core.rules.Rule.R_059;
import static no.partnerskap.core.rules.Rule.R_063;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_158;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.UrgentDecisionPresented;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.involvement.ChangeAudit.OwnLineAudit;
import no.partnerskap.core.involvement.ChangeAudit.Urgency;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The own line of a deciding owner")
class OwnLineAuditTest {
    private static final String AFTER = "2026-03-05";

    private static OwnLineAudit line(History history, OwnerId owner) {
        return history.audit(AFTER).ownLines().stream()
                .filter(line -> line.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, OWN_LINE_OK", "2026-03-01, OWN_LINE_LATE"})
    @Shows({R_048, R_063})
    void is_in_order_where_its_body_approved_before_effect(String approved, OwnLineVerdict verdict) {
        assertThat(line(ofACut().on("2026-03-01").approves(STATE, approved), STATE)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    @Shows(R_048)
    void is_missing_until_a_competent_body_has_approved() {
        assertThat(line(ofACut(), STATE).verdict()).isEqualTo(OWN_LINE_MISSING);
        assertThat(line(ofACut().on("2026-02-01").decides(STATE, "2026-02-01"), STATE)
                        .verdict())
                .isEqualTo(OWN_LINE_MISSING);
    }

    @Test
    @Shows({R_048, R_018})
    void is_missing_where_no_mandate_covers_the_approval() {
        var history = ofACut().on("2026-02-01").approves(STATE, "2026-02-01", null);
        assertThat(line(history, STATE).verdict()).isEqualTo(OWN_LINE_MISSING);
    }

    @Test
    @Shows(R_045)
    void is_in_order_but_late_on_record_where_the_mandate_was_recorded_afterwards() {
        var history = ofACut().on("2026-02-01")
                .approves(STATE, "2026-02-01", new MandateNumber(3))
                .on("2026-02-03")
                .record(mandate(new MandateNumber(3), STATE, Body.ADVISER, Body.REGION_DIRECTOR, Subjects.ALL, null));
        assertThat(line(history, STATE).verdict()).isEqualTo(OWN_LINE_OK);
        assertThat(line(history, STATE).flags()).containsExactly(Flag.LATE_RECORDED);
    }

    @Test
    @Shows(R_048)
    void counts_the_earliest_approval() {
        var history = ofACut().on("2026-03-02").approves(STATE, "2026-03-02");
        history.record(new OwnLineDecisionRecorded(
                OFFICE, CHANGE, 2, STATE, new Decision(on("2026-02-01"), Body.DIRECTORATE, STATE_MANDATE, null), true));
        assertThat(line(history, STATE).verdict()).isEqualTo(OWN_LINE_OK);
    }

    @Test
    @Shows(R_158)
    void takes_the_later_word_of_the_same_body() {
        var history =
                ofACut().on("2026-03-02").approves(STATE, "2026-03-02", null).approves(STATE, "2026-03-02");
        assertThat(line(history, STATE).verdict()).isEqualTo(OWN_LINE_LATE);
        assertThat(line(history, STATE).flags()).contains(Flag.CORRECTED);
    }

    @Test
    @Shows(R_048)
    void is_asked_of_the_initiator_and_where_the_decision_is_joint_of_every_owner() {
        assertThat(ofACut().audit(AFTER).ownLines())
                .extracting(OwnLineAudit::owner)
                .containsExactly(STATE);
        assertThat(ofAMove().audit(AFTER).ownLines())
                .extracting(OwnLineAudit::owner)
                .containsExactly(STATE, LIER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-02-28, INVOLVED_IN_TIME",
        "2026-02-28, 2026-01-15, INVOLVED_IN_TIME",
        "2026-01-15, 2026-03-01, INFORMED_AFTER"
    })
    @Shows(R_059)
    void makes_a_joint_decision_on_the_day_of_the_later_approval(String state, String lier, Verdict verdict) {
        var history = ofAMove().on("2026-03-01").approves(STATE, state).approves(LIER, lier);
        assertThat(history.verdictOn(AFTER)).isEqualTo(verdict);
        assertThat(history.toward(STATE, Question.atEndOf(date(AFTER))).verdict())
                .isEqualTo(verdict);
    }

    @Test
    @Shows({R_059, R_161})
    void takes_nothing_from_a_joint_decision_by_telling_later_of_another_approval() {
        var joint = ofAMove().on("2026-02-20").approves(STATE, "2026-02-20").approves(LIER, "2026-02-20");
        assertThat(joint.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        assertThat(joint.on("2026-03-10").approves(STATE, "2026-02-10").verdictOn("2026-03-10"))
                .isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_059)
    void makes_no_joint_decision_alone() {
        var history = ofAMove().on("2026-02-01").approves(STATE, "2026-02-01");
        assertThat(history.verdictOn("2026-02-01")).isEqualTo(PENDING);
        assertThat(history.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
    }

    @Test
    @Shows(R_059)
    void makes_no_joint_decision_where_a_lower_level_is_owed() {
        var history = ofACut().on("2026-02-01").approves(STATE, "2026-02-01").approves(LIER, "2026-02-01");
        assertThat(history.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
    }

    @Test
    @Shows(R_059)
    void makes_a_joint_decision_where_the_level_was_raised_to_one() {
        var history = ofACut().raisesTo(Level.JOINTLY_DECIDED)
                .on("2026-02-01")
                .approves(STATE, "2026-02-01")
                .approves(LIER, "2026-02-01");
        assertThat(history.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_049)
    void tells_whether_an_urgent_decision_has_been_laid_before_the_ordinary_body() {
        var urgent =
                new Decision(on("2026-02-01"), Body.EXECUTIVE_COMMITTEE, STATE_MANDATE, null, null, null, true, null);
        var history =
                ofACut().on("2026-02-02").record(new OwnLineDecisionRecorded(OFFICE, CHANGE, 1, STATE, urgent, true));
        assertThat(history.audit("2026-02-20").ownLines().getFirst().urgency()).isEqualTo(Urgency.TO_BE_PRESENTED);
        history.on("2026-02-10")
                .record(new UrgentDecisionPresented(OFFICE, CHANGE, 1, STATE, on("2026-02-09"), Body.DIRECTORATE));
        var line = history.audit("2026-02-20").ownLines().getFirst();
        assertThat(line.urgency()).isEqualTo(Urgency.PRESENTED);
        assertThat(line.presentedOn()).isEqualTo(on("2026-02-09"));
        assertThat(history.audit("2026-02-09").ownLines().getFirst().urgency()).isEqualTo(Urgency.TO_BE_PRESENTED);
        assertThat(ofACut().approves(STATE, "2026-01-05")
                        .audit("2026-01-06")
                        .ownLines()
                        .getFirst()
                        .urgency())
                .isEqualTo(Urgency.ORDINARY);
    }

    @Test
    @Shows(R_118)
    void is_not_missing_where_the_board_has_set_the_term() {
        var history = ofACut().on("2026-02-01").decides(STATE, "2026-02-01");
        assertThat(line(history, STATE).verdict()).isEqualTo(OWN_LINE_MISSING);
        assertThat(history.on("2026-02-10")
                        .boardSetsTheTerm("2026-02-09")
                        .audit(AFTER)
                        .ownLines())
                .isEmpty();
    }

    /** Or an owner's approval in advance would count for whatever text gets that number. */
    @Test
    void is_missing_where_it_names_a_revision_that_was_not_on_record() {
        var ahead = new Decision(on("2026-01-20"), Body.REGION_DIRECTOR, STATE_MANDATE, null, null, null, null, 2);
        var history = ofACut().on("2026-01-20")
                .record(new OwnLineDecisionRecorded(OFFICE, CHANGE, 1, STATE, ahead, true))
                .on("2026-01-25")
                .revisesTo("5");
        assertThat(line(history, STATE).verdict()).isEqualTo(OWN_LINE_MISSING);
    }
}
