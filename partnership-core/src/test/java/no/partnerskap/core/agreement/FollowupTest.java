package no.partnerskap.core.agreement;

import static no.partnerskap.core.agreement.InForce.complete;
import static no.partnerskap.core.agreement.InForce.with;
import static no.partnerskap.core.agreement.Texts.partnership;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_025;
import static no.partnerskap.core.rules.Rule.R_028;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.agreement.AgreementCommand.EndDeviation;
import no.partnerskap.core.agreement.AgreementCommand.GiveNotice;
import no.partnerskap.core.agreement.AgreementCommand.RecordEvaluation;
import no.partnerskap.core.agreement.AgreementCommand.ReportDeviation;
import no.partnerskap.core.agreement.AgreementEvent.DeviationEnded;
import no.partnerskap.core.agreement.AgreementEvent.DeviationReported;
import no.partnerskap.core.agreement.AgreementEvent.EvaluationRecorded;
import no.partnerskap.core.agreement.AgreementEvent.NoticeGiven;
import no.partnerskap.core.agreement.AgreementStatus.AgreementStage;
import no.partnerskap.core.agreement.AgreementStatus.Mark;
import no.partnerskap.core.agreement.ClauseFields.TermAndEvaluation;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An agreement in force")
class FollowupTest {
    private static final Terms TERMS = partnership(Texts.whole());
    private static final ClauseKey SERVICES = Texts.key(ClauseType.SERVICES);

    private static Scene inForce() {
        return given(established()).and(with(complete(1, TERMS, "2026-01-01")));
    }

    private static NoticeGiven notice(NoticePurpose purpose, String day) {
        return new NoticeGiven(OFFICE, AGREEMENT, LIER, on(day), purpose, "Cost", null);
    }

    private static GiveNotice give(NoticePurpose purpose) {
        return new GiveNotice(OFFICE, AGREEMENT, LIER, on("2026-02-01"), purpose, "Cost", null);
    }

    @Test
    @Shows(R_025)
    void takes_notice_from_one_owner_as_a_wish_to_negotiate() {
        inForce()
                .when(give(NoticePurpose.RENEGOTIATE))
                .records(notice(NoticePurpose.RENEGOTIATE, "2026-02-01"))
                .noticesNothing();
        inForce()
                .when(give(NoticePurpose.LEAVE))
                .records(notice(NoticePurpose.LEAVE, "2026-02-01"))
                .notices("notice.leaves", R_025);
        given(established()).when(give(NoticePurpose.LEAVE)).knowsNo("agreement");
    }

    @ParameterizedTest
    @EnumSource(NoticePurpose.class)
    @Shows(R_025)
    void stays_in_force_whatever_notice_is_given(NoticePurpose purpose) {
        var known = known().after(notice(purpose, "2026-02-01")).after(notice(purpose, "2026-03-01"));
        var both = owners(STATE, LIER);
        assertThat(known.status(AGREEMENT, date("2026-01-31"), both, Set.of()).marks())
                .isEmpty();
        var after = known.status(AGREEMENT, date("2026-02-01"), both, Set.of());
        assertThat(after.status()).isEqualTo(AgreementStage.IN_FORCE);
        assertThat(after.marks()).containsExactly(Mark.NOTICE_GIVEN);
        assertThat(known.applicable(date("2099-01-01"), both)).contains(TERMS);
    }

    private static Agreements known() {
        return InForce.fold(complete(1, TERMS, "2026-01-01"));
    }

    @Test
    void is_evaluated_by_both_owners_together() {
        var who = List.of(new Evaluator(STATE, "Adviser"), new Evaluator(LIER, "Director"));
        var actions = List.of(new EvaluationAction("Longer hours", LIER, date("2026-09-01")));
        inForce()
                .when(evaluate(who, actions))
                .records(new EvaluationRecorded(
                        OFFICE, AGREEMENT, STATE, on("2026-01-30"), who, "Works", actions, date("2028-01-30")));
        inForce()
                .when(evaluate(List.of(new Evaluator(NOBODY, "Adviser")), actions))
                .knowsNo("owner");
        inForce()
                .when(evaluate(who, List.of(new EvaluationAction("Hours", NOBODY, date("2026-09-01")))))
                .knowsNo("owner");
    }

    private static RecordEvaluation evaluate(List<Evaluator> who, List<EvaluationAction> actions) {
        return new RecordEvaluation(
                OFFICE, AGREEMENT, STATE, on("2026-01-30"), who, "Works", actions, date("2028-01-30"));
    }

    @ParameterizedTest
    @CsvSource({
        ",,24,2027-06-01,2027-06-01",
        ",,,,",
        "2026-05-01,2027-01-01,24,2027-06-01,2027-01-01",
        "2026-05-01,,24,2027-06-01,2028-05-01",
        "2026-05-01,,,2027-06-01,2027-06-01",
        "2027-06-01,,,2027-06-01,"
    })
    @Shows(R_028)
    void is_due_for_evaluation_as_the_last_one_said_else_by_its_clause(
            @Nullable LocalDate evaluatedOn,
            @Nullable LocalDate nextDue,
            @Nullable Integer months,
            @Nullable LocalDate byClause,
            @Nullable LocalDate due) {
        var clause = Texts.clause(new TermAndEvaluation(months, byClause, null, null));
        var known = InForce.fold(complete(1, partnership(Texts.with(Texts.whole(), clause)), "2026-01-01"));
        if (evaluatedOn != null) {
            known = known.after(evaluated(evaluatedOn, nextDue)).after(evaluated(date("2026-02-01"), null));
        }
        assertThat(known.existing(AGREEMENT).evaluationDue(date("2027-06-02")).orElse(null))
                .isEqualTo(due);
    }

    private static EvaluationRecorded evaluated(LocalDate day, @Nullable LocalDate nextDue) {
        return new EvaluationRecorded(
                OFFICE, AGREEMENT, STATE, on(day.toString()), List.of(), "Works", List.of(), nextDue);
    }

    private static DeviationReported deviates(int number) {
        return new DeviationReported(
                OFFICE, AGREEMENT, number, LIER, SERVICES, "No money help on Fridays", on("2026-01-15"));
    }

    private static EndDeviation end(int deviation, OwnerId by) {
        return new EndDeviation(OFFICE, AGREEMENT, deviation, by, on("2026-01-30"));
    }

    @Test
    void keeps_what_the_office_does_otherwise_beside_what_is_agreed() {
        inForce()
                .and(deviates(1))
                .when(new ReportDeviation(
                        OFFICE, AGREEMENT, LIER, SERVICES, "No money help on Fridays", on("2026-01-15")))
                .records(deviates(2))
                .answersNumber(2);
        inForce()
                .when(new ReportDeviation(OFFICE, AGREEMENT, LIER, new ClauseKey("none"), "So", on("2026-01-15")))
                .knowsNo("clause");
    }

    @Test
    void hears_once_from_either_owner_that_a_deviation_is_over() {
        var over = new DeviationEnded(OFFICE, AGREEMENT, 1, STATE, on("2026-01-30"));
        inForce().and(deviates(1)).when(end(1, STATE)).records(over).answersNumber(1);
        inForce().and(deviates(1), over).when(end(1, LIER)).recordsNothingNew();
        inForce().and(deviates(1)).when(end(2, LIER)).knowsNo("deviation");
        given(established())
                .when(new EndDeviation(OFFICE, new AgreementNumber(9), 1, LIER, on("2026-01-30")))
                .knowsNo("agreement");
    }
}
