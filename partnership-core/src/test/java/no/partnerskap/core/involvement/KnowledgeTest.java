package no.partnerskap.core.involvement;

import static no.partnerskap.core.involvement.History.ofACut;
import static no.partnerskap.core.involvement.History.ofAMove;
import static no.partnerskap.core.involvement.History.ofANewSystem;
import static no.partnerskap.core.involvement.History.ofLier;
import static no.partnerskap.core.involvement.Told.agreedTo;
import static no.partnerskap.core.involvement.Told.consulted;
import static no.partnerskap.core.involvement.Told.informed;
import static no.partnerskap.core.involvement.Verdict.INFORMED_AFTER;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_IN_TIME;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_SHORT_NOTICE;
import static no.partnerskap.core.involvement.Verdict.NOT_INVOLVED;
import static no.partnerskap.core.involvement.Verdict.NOT_ON_RECORD;
import static no.partnerskap.core.involvement.Verdict.PENDING;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.rules.Rule.R_079;
import static no.partnerskap.core.rules.Rule.R_080;
import static no.partnerskap.core.rules.Rule.R_081;
import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_154;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_158;
import static no.partnerskap.core.rules.Rule.R_159;
import static no.partnerskap.core.rules.Rule.R_160;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ReportContested;
import no.partnerskap.core.involvement.ChangeAudit.VerdictAtEffect;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is known when one asks")
class KnowledgeTest {
    private static final String AFTER = "2026-03-05";

    @Test
    @Shows({R_080, R_154})
    void is_only_what_was_recorded_by_then() {
        var history = ofANewSystem().at("2026-03-10T10:00:00Z").lierRecords(informed("2026-02-01"));
        var before = new Question(date(AFTER), Instant.parse("2026-03-10T09:59:59.999Z"));
        var then = new Question(date(AFTER), Instant.parse("2026-03-10T10:00:00Z"));
        assertThat(history.toward(LIER, before).verdict()).isEqualTo(NOT_INVOLVED);
        assertThat(history.toward(LIER, then).verdict()).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows({R_080, R_154})
    void does_not_hold_a_change_before_it_was_recorded() {
        var audit = new Audit(ofACut().asRecord(), PolicyBook.shipped());
        assertThat(audit.of(CHANGE, Question.atEndOf(date("2026-01-04")))).isEmpty();
        assertThat(audit.all(Question.atEndOf(date("2026-01-05")))).hasSize(1);
        assertThat(audit.all(Question.atEndOf(date("2026-01-04")))).isEmpty();
    }

    @Test
    @Shows(R_080)
    void at_effect_stays_the_verdict_at_effect() {
        var history = ofANewSystem().on("2026-03-10").lierRecords(informed("2026-02-01"));
        assertThat(history.towardLier("2026-02-28").atEffect()).isEmpty();
        assertThat(history.towardLier("2026-03-10").atEffect())
                .containsExactly(new VerdictAtEffect(date("2026-03-01"), NOT_INVOLVED));
        assertThat(history.verdictOn("2026-03-10")).isEqualTo(INVOLVED_IN_TIME);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28T22:59:59.999Z, INVOLVED_IN_TIME", "2026-02-28T23:00:00Z, NOT_INVOLVED"})
    @Shows(R_080)
    void at_effect_is_what_was_recorded_before_its_first_instant(String recorded, Verdict verdict) {
        var history = ofANewSystem().at(recorded).lierRecords(informed("2026-02-01"));
        assertThat(history.towardLier(AFTER).atEffect())
                .containsExactly(new VerdictAtEffect(date("2026-03-01"), verdict));
    }

    @Test
    @Shows(R_080)
    void at_effect_is_nothing_of_a_change_that_was_recorded_later() {
        var history = ofLier().on("2026-03-02").proposes(ChangeKind.IT_SYSTEM_CHANGE, "2026-03-01");
        assertThat(history.towardLier(AFTER).atEffect())
                .containsExactly(new VerdictAtEffect(date("2026-03-01"), NOT_ON_RECORD));
    }

    @Test
    @Shows({R_080, R_083})
    void at_effect_is_kept_for_each_date_that_was_announced_and_passed() {
        var history = ofANewSystem()
                .on("2026-03-02")
                .movesTo("2026-03-01", "2026-04-01")
                .lierRecords(informed("2026-03-02"));
        assertThat(history.verdictOn("2026-04-02")).isEqualTo(INFORMED_AFTER);
        assertThat(history.towardLier("2026-04-02").atEffect())
                .containsExactly(
                        new VerdictAtEffect(date("2026-03-01"), NOT_INVOLVED),
                        new VerdictAtEffect(date("2026-04-01"), INFORMED_AFTER));
    }

    @Test
    @Shows({R_083, R_159, R_161})
    void takes_a_later_date_than_one_that_has_passed_only_when_the_owner_affected_reports_it_too() {
        var history = ofANewSystem()
                .on("2026-03-02")
                .lierRecords(informed("2026-03-02"))
                .movesTo("2026-03-01", "2026-04-01");
        assertThat(history.audit("2026-04-02").effectiveOn()).isEqualTo("2026-03-01");
        history.on("2026-04-02").reportsEffect(STATE, "2026-04-01");
        assertThat(history.verdictOn("2026-04-02")).isEqualTo(INFORMED_AFTER);
        history.reportsEffect(LIER, "2026-04-01");
        assertThat(history.verdictOn("2026-04-02")).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows({R_083, R_161})
    void takes_a_later_date_for_a_joint_decision_only_when_the_initiator_says_so_too() {
        var history = ofAMove().on("2026-04-02").approves(STATE, "2026-03-10").approves(LIER, "2026-03-10");
        history.reportsEffect(LIER, "2026-04-01");
        assertThat(history.audit("2026-04-02").effectiveOn()).isEqualTo("2026-03-01");
        history.reportsEffect(STATE, "2026-04-01");
        assertThat(history.audit("2026-04-02").effectiveOn()).isEqualTo("2026-04-01");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10, false", "2026-02-11, true"})
    @Shows(R_079)
    void bears_a_mark_where_it_was_recorded_more_than_seven_days_later(String recorded, boolean late) {
        var history = ofANewSystem().on(recorded).lierRecords(informed("2026-02-03"));
        assertThat(history.flagsOn(AFTER).contains(Flag.LATE_RECORDED)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T22:59:59.999Z, 2026-02-28, false",
        "2026-02-28T23:00:00Z, 2026-02-28, true",
        "2026-03-01T11:00:00Z, 2026-03-01, false"
    })
    @Shows(R_079)
    void bears_a_mark_where_it_came_before_effect_and_was_recorded_after(String recorded, String day, boolean marked) {
        var history = ofANewSystem().at(recorded).lierRecords(informed(day));
        assertThat(history.flagsOn(AFTER).contains(Flag.RECORDED_AFTER_EFFECT)).isEqualTo(marked);
    }

    @Test
    @Shows({R_079, R_157})
    void keeps_its_mark_through_a_correction() {
        var history = ofANewSystem().on("2026-02-20").stateClaims(informed("2026-02-01"));
        history.stateCorrects(informed("2026-02-19"));
        assertThat(history.flagsOn(AFTER)).contains(Flag.LATE_RECORDED, Flag.CORRECTED);
    }

    @Test
    @Shows(R_083)
    void judges_steps_against_the_date_that_a_change_was_moved_to() {
        var history = ofANewSystem().on("2026-02-10").lierRecords(informed("2026-02-10"));
        assertThat(history.verdictOn("2026-02-11")).isEqualTo(INVOLVED_IN_TIME);
        history.on("2026-02-12").movesTo("2026-03-01", "2026-02-20");
        assertThat(history.verdictOn(AFTER)).isEqualTo(INVOLVED_SHORT_NOTICE);
        assertThat(history.flagsOn(AFTER)).doesNotContain(Flag.BACKDATED_EFFECT);
    }

    @Test
    @Shows(R_083)
    void counts_no_step_before_a_date_in_the_past_that_came_after_the_change_was_recorded() {
        var history = ofACut().on("2026-02-10")
                .lierRecords(agreedTo("2026-02-10"))
                .on("2026-02-20")
                .movesTo("2026-03-01", "2026-02-15");
        assertThat(history.flagsOn(AFTER)).contains(Flag.BACKDATED_EFFECT);
        assertThat(history.verdictOn(AFTER)).isEqualTo(INFORMED_AFTER);
    }

    @Test
    @Shows({R_083, R_160})
    void takes_an_effect_on_another_day_than_announced_for_a_move() {
        var history = ofANewSystem().on("2026-02-10").lierRecords(informed("2026-02-10"));
        history.on("2026-03-20").reportsEffect(LIER, "2026-03-15");
        assertThat(history.audit("2026-03-20").effectiveOn()).isEqualTo("2026-03-15");
        assertThat(history.flagsOn("2026-03-20")).contains(Flag.BACKDATED_EFFECT);
    }

    @Test
    @Shows(R_160)
    void is_not_closed_by_an_effect() {
        var history = ofACut().on("2026-02-10")
                .stateClaims(consulted("2026-01-20").until("2026-02-15"))
                .on("2026-03-01")
                .reportsEffect(STATE, "2026-03-01")
                .on("2026-03-03")
                .lierAcknowledges(Level.CONSULTED);
        assertThat(history.verdictOn("2026-03-03")).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_159)
    void is_the_worse_for_the_initiator_where_two_owners_differ() {
        var history = ofANewSystem()
                .on("2026-02-15")
                .lierRecords(informed("2026-02-15"))
                .on("2026-03-02");
        history.reportsEffect(STATE, "2026-03-01").reportsEffect(LIER, "2026-02-25");
        assertThat(history.audit(AFTER).effectiveOn()).isEqualTo("2026-02-25");
        assertThat(history.flagsOn(AFTER)).contains(Flag.CONFLICTING_REPORTS);
        history.on("2026-03-04").reportsEffect(STATE, "2026-02-25");
        assertThat(history.flagsOn(AFTER))
                .doesNotContain(Flag.CONFLICTING_REPORTS)
                .contains(Flag.CORRECTED);
    }

    @Test
    @Shows(R_158)
    void is_what_the_same_owner_said_last() {
        var history = ofANewSystem()
                .on("2026-03-02")
                .reportsEffect(STATE, "2026-02-27")
                .reportsEffect(STATE, "2026-02-25");
        assertThat(history.audit(AFTER).effectiveOn()).isEqualTo("2026-02-25");
        assertThat(history.flagsOn(AFTER)).contains(Flag.CORRECTED).doesNotContain(Flag.CONFLICTING_REPORTS);
    }

    @Test
    @Shows(R_160)
    void is_told_also_by_the_owner_that_a_change_landed_on() {
        var changeContent = History.content(ChangeKind.STAFFING_REDUCTION, "2026-03-01", "2", Map.of());
        var history = ofLier().on("2026-02-01")
                .record(
                        new ChangeReported(OFFICE, CHANGE, LIER, STATE, changeContent, owners(LIER)),
                        new ReportContested(OFFICE, CHANGE, STATE, "It never happened"));
        assertThat(history.flagsOn(AFTER)).contains(Flag.REPORTED_BY_OTHER);
        assertThat(history.verdictOn("2026-02-28")).isEqualTo(PENDING);
        assertThat(history.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
        assertThat(history.audit(AFTER).statedBy()).isEqualTo(LIER);
    }

    @Test
    void says_where_it_was_asserted_by_an_import() {
        assertThat(ofACut().flagsOn(AFTER)).doesNotContain(Flag.ASSERTED);
        assertThat(ofACut().imported().stateClaims(informed("2026-01-10")).flagsOn(AFTER))
                .contains(Flag.ASSERTED);
    }

    private static InvolvementPolicy stricter(String publishedAt, String validFrom) {
        var days = DayCounts.DEFAULT.with(Map.of(DayCounts.INFORM_LEAD, 28));
        return new InvolvementPolicy(
                "stricter", Instant.parse(publishedAt), date(validFrom), days, InvolvementPolicy.firstLevels());
    }

    private static Verdict judged(InvolvementPolicy policy, String asked) {
        var book =
                new PolicyBook(List.of(policy, PolicyBook.shipped().versions().getFirst()));
        var history = ofANewSystem().on("2026-02-10").lierRecords(informed("2026-02-10"));
        return new Audit(history.asRecord(), book)
                .of(CHANGE, Question.atEndOf(date(asked)))
                .orElseThrow()
                .owners()
                .getFirst()
                .verdict();
    }

    @Test
    @Shows(R_081)
    void is_judged_by_the_policy_of_the_effective_date() {
        assertThat(judged(stricter("2026-01-20T10:00:00Z", "2026-03-01"), AFTER))
                .isEqualTo(INVOLVED_SHORT_NOTICE);
        assertThat(judged(stricter("2026-01-20T10:00:00Z", "2026-03-02"), AFTER))
                .isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_081)
    void is_judged_by_no_policy_that_was_published_later() {
        assertThat(judged(stricter("2026-02-20T10:00:00Z", "2026-03-01"), "2026-02-19"))
                .isEqualTo(INVOLVED_IN_TIME);
        assertThat(judged(stricter("2026-02-20T10:00:00Z", "2026-03-01"), "2026-02-20"))
                .isEqualTo(INVOLVED_SHORT_NOTICE);
    }

    @Test
    @Shows(R_081)
    void is_judged_by_no_policy_that_reaches_back() {
        assertThatThrownBy(() -> judged(stricter("2026-02-20T10:00:00Z", "2026-02-19"), AFTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_judged_by_no_policy_that_lowers_what_the_law_wants_decided_jointly() {
        for (var kind : ChangeKind.values()) {
            var levels = new TreeMap<>(InvolvementPolicy.firstLevels());
            levels.put(kind, Level.CO_DECIDED);
            if (kind.legalMinimum()) {
                assertThatThrownBy(() -> new InvolvementPolicy(
                                "x", Instant.EPOCH, date("2026-01-01"), DayCounts.DEFAULT, levels))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
