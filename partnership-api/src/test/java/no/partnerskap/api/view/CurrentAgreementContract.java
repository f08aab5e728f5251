package no.partnerskap.api.view;

import static no.partnerskap.api.view.Lier.LIER;
import static no.partnerskap.api.view.Lier.OPENING;
import static no.partnerskap.api.view.Lier.STATE;
import static no.partnerskap.api.view.LierAgreement.DISPUTES;
import static no.partnerskap.api.view.LierAgreement.FIRST;
import static no.partnerskap.api.view.LierAgreement.MEETINGS;
import static no.partnerskap.api.view.LierAgreement.PLACE;
import static no.partnerskap.api.view.LierAgreement.SECOND;
import static no.partnerskap.api.view.LierAgreement.disputes;
import static no.partnerskap.api.view.LierAgreement.meetings;
import static no.partnerskap.api.view.LierAgreement.struckOut;
import static no.partnerskap.api.view.LierAgreement.to;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_021;
import static no.partnerskap.core.rules.Rule.R_023;
import static no.partnerskap.core.rules.Rule.R_118;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.agreement.AgreementCommand.EndDeviation;
import no.partnerskap.core.agreement.AgreementCommand.ReportDeviation;
import no.partnerskap.core.agreement.AgreementStatus.AgreementStage;
import no.partnerskap.core.agreement.AgreementStatus.Mark;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.agreement.ClauseWording;
import no.partnerskap.view.agreement.CurrentAgreement.ReplacedAgreement;
import no.partnerskap.view.agreement.OpenDeviation;
import no.partnerskap.view.agreement.Provenance.TextSigned;
import org.junit.jupiter.api.Test;

/** What applies between two owners on any day, and what put it there, whatever the database. */
abstract class CurrentAgreementContract extends AgreementViewTest {
    @Test
    void says_nothing_before_any_agreement_has_begun_but_what_is_to_come() {
        assertThat(current(LATER).agreement()).isNull();
        inForce();
        var before = current(IN_FORCE.minusDays(1));
        assertThat(before.agreement()).isNull();
        assertThat(before.clauses()).isEmpty();
        assertThat(before.notYetInForce())
                .hasSize(6)
                .allSatisfy(clause -> assertThat(clause.validFrom()).isEqualTo(IN_FORCE));
        assertThat(current(IN_FORCE).notYetInForce()).isEmpty();
    }

    @Test
    @Shows(R_021)
    void tells_of_each_clause_who_approved_and_signed_it() {
        inForce();
        var current = current(IN_FORCE);
        assertThat(current.agreement()).isEqualTo(FIRST);
        assertThat(current.clauses()).hasSize(6);
        var provenance = clause(IN_FORCE, PLACE).provenance();
        assertThat(provenance.origin()).isEqualTo(Origin.AGREED);
        assertThat(provenance.change()).isNull();
        assertThat(provenance.approvals()).containsExactly(approval(STATE, 6), approval(LIER, 8));
        assertThat(provenance.signatures())
                .containsExactly(
                        new TextSigned(STATE, Occurred.on(OPENING), 7), new TextSigned(LIER, Occurred.on(OPENING), 9));
        assertThat(provenance.versions()).containsExactly(4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void shows_an_amendment_as_proposed_with_who_has_approved_it() {
        inForce();
        proposed(LATER, FOUR_MEETINGS);
        send(LierAgreement.lineApproval(office, CHANGE, LIER, OPENING, to(meetings(5))));
        send(LierAgreement.lineApproval(office, CHANGE, STATE, OPENING, FOUR_MEETINGS));
        var current = current(IN_FORCE);
        assertThat(current.standing().marks()).contains(Mark.AMENDMENT_OPEN);
        assertThat(current.proposed()).singleElement().satisfies(proposed -> {
            assertThat(proposed.change()).isEqualTo(CHANGE);
            assertThat(proposed.effectiveOn()).isEqualTo(LATER);
            assertThat(proposed.clauses()).containsExactly(FOUR_MEETINGS);
            assertThat(proposed.approvals()).containsExactly(approval(STATE, 13));
            assertThat(proposed.awaiting()).containsExactly(LIER);
            assertThat(proposed.version()).isEqualTo(11);
        });
        assertThat(current.notYetInForce()).isEmpty();
    }

    @Test
    void forgets_the_amendment_of_a_change_that_is_withdrawn() {
        inForce();
        proposed(LATER, FOUR_MEETINGS);
        send(new WithdrawChange(office, CHANGE, LIER, null));
        assertThat(current(IN_FORCE).proposed()).isEmpty();
        assertThat(current(IN_FORCE).standing().marks()).isEmpty();
    }

    @Test
    @Shows(R_019)
    void lets_an_adopted_amendment_wait_for_its_day_and_leaves_the_other_clauses_as_they_were() {
        inForce();
        var before = current(LATER);
        amended(LATER, FOUR_MEETINGS, to(disputes(5)));

        assertThat(current(LATER.minusDays(1)).clauses()).isEqualTo(before.clauses());
        assertThat(current(LATER.minusDays(1)).notYetInForce())
                .extracting(ClauseWording::key, ClauseWording::version, ClauseWording::validFrom)
                .containsExactly(tuple(MEETINGS, 2, LATER), tuple(DISPUTES, 1, LATER));
        var after = current(LATER);
        assertThat(after.notYetInForce()).isEmpty();
        assertThat(after.proposed()).isEmpty();
        assertThat(after.clauses()).hasSize(7);
        assertThat(after.clauses().subList(0, 5)).isEqualTo(before.clauses().subList(0, 5));
        assertThat(clause(LATER, MEETINGS).clause()).isEqualTo(meetings(4));
        var provenance = clause(LATER, MEETINGS).provenance();
        assertThat(provenance.amendment()).isEqualTo(1);
        assertThat(provenance.change()).isEqualTo(CHANGE);
        assertThat(provenance.origin()).isEqualTo(Origin.JOINT_DECISION);
        assertThat(provenance.approvals()).containsExactly(approval(STATE, 12), approval(LIER, 13));
        assertThat(provenance.versions()).containsExactly(11L, 12L, 13L, 14L);
    }

    @Test
    @Shows(R_118)
    void names_the_boards_decision_where_the_board_has_set_a_term() {
        inForce();
        proposed(LATER, FOUR_MEETINGS, to(disputes(5)));
        var letter = new EvidenceRef("0".repeat(64), 1200, "application/pdf", "Letter", OPENING, "26/17", STATE);
        var positions = new TreeMap<>(Map.of(STATE, "Two", LIER, "Four"));
        var term = new DisputedTerm(MEETINGS.value(), CHANGE, positions);
        var dispute = new DisputeNumber(1);
        send(new RaiseDispute(office, LIER, Occurred.on(OPENING), letter, List.of(term)));
        send(new FailMediation(office, dispute, Occurred.on(OPENING)));
        var set = new SetTerm(MEETINGS.value(), "They meet three times.", null);
        send(new RecordBoardDecision(office, dispute, Occurred.on(OPENING), List.of(set)));

        var meetings = clause(LATER, MEETINGS);
        assertThat(meetings.clause().text()).isEqualTo("They meet three times.");
        assertThat(meetings.provenance().origin()).isEqualTo(Origin.SET_BY_BOARD);
        assertThat(meetings.provenance().approvals()).isEmpty();
        assertThat(meetings.provenance().versions()).containsExactly(11L, 14L, 15L);
        assertThat(current(LATER).clauses()).hasSize(6);
    }

    @Test
    void reports_what_goes_on_otherwise_beside_the_clause_that_it_concerns() {
        inForce();
        amended(LATER, struckOut(MEETINGS));
        on(LATER.plusDays(10));
        var since = IN_FORCE.plusDays(1);
        send(new ReportDeviation(office, FIRST, LIER, MEETINGS, "No meeting yet", Occurred.on(since)));
        assertThat(clause(since.minusDays(1), MEETINGS).deviations()).isEmpty();
        assertThat(clause(since, MEETINGS).deviations())
                .containsExactly(new OpenDeviation(
                        1,
                        MEETINGS,
                        LIER,
                        "No meeting yet",
                        Occurred.on(since),
                        15,
                        ConfirmationStatus.recordedBy(LIER, LATER.plusDays(10), Collections.emptySortedSet())));
        assertThat(clause(since, PLACE).deviations()).isEmpty();
        assertThat(current(since).deviations()).isEmpty();
        assertThat(current(LATER).deviations()).hasSize(1);

        send(new EndDeviation(office, FIRST, 1, LIER, Occurred.on(LATER.plusDays(9))));
        assertThat(current(LATER.plusDays(8)).deviations()).hasSize(1);
        assertThat(current(LATER.plusDays(9)).deviations()).isEmpty();
    }

    @Test
    @Shows({R_021, R_023})
    void goes_on_with_the_last_terms_until_another_agreement_takes_their_place() {
        var terms = LierAgreement.terms(OPENING, IN_FORCE, LierAgreement.clauses());
        send(LierAgreement.agreed(office, terms));
        LierAgreement.bothSign(office, FIRST, terms, OPENING).forEach(this::send);
        var next = LierAgreement.terms(LATER, null, LierAgreement.clauses());
        send(LierAgreement.agreed(office, next));
        LierAgreement.bothSign(office, SECOND, next, OPENING).forEach(this::send);

        var expired = current(LATER.minusDays(1));
        assertThat(expired.agreement()).isEqualTo(FIRST);
        assertThat(expired.standing().marks()).contains(Mark.EXPIRED_CONTINUING);
        assertThat(expired.standing().daysExpired()).isEqualTo(59);
        assertThat(expired.clauses()).hasSize(6);
        assertThat(expired.replaced()).isEmpty();
        assertThat(expired.notYetInForce())
                .hasSize(6)
                .allSatisfy(clause -> assertThat(clause.agreement()).isEqualTo(SECOND));

        var replaced = current(LATER);
        assertThat(replaced.agreement()).isEqualTo(SECOND);
        assertThat(replaced.standing().status()).isEqualTo(AgreementStage.IN_FORCE);
        assertThat(replaced.replaced()).containsExactly(new ReplacedAgreement(FIRST, OPENING, LATER));
    }
}
