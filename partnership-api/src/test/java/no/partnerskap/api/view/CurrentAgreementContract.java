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
import static no.partnerskap.api.view.LierAgreement.place;
import static no.partnerskap.api.view.LierAgreement.struckOut;
import static no.partnerskap.api.view.LierAgreement.to;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_021;
import static no.partnerskap.core.rules.Rule.R_023;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.EndDeviation;
import no.partnerskap.core.agreement.AgreementCommand.ReportDeviation;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.Standing.Mark;
import no.partnerskap.core.agreement.Standing.Status;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.DecisionLink;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.currentagreement.ClauseDiff;
import no.partnerskap.view.currentagreement.ClauseDiff.Outcome;
import no.partnerskap.view.currentagreement.ClauseWording;
import no.partnerskap.view.currentagreement.CurrentAgreement;
import no.partnerskap.view.currentagreement.CurrentAgreement.ReplacedAgreement;
import no.partnerskap.view.currentagreement.CurrentAgreementReader;
import no.partnerskap.view.currentagreement.DecidedInMeeting;
import no.partnerskap.view.currentagreement.OpenDeviation;
import no.partnerskap.view.currentagreement.Provenance.TextApproved;
import no.partnerskap.view.currentagreement.Provenance.TextSigned;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What applies between two owners on any day, and what put it there, whatever the database. */
abstract class CurrentAgreementContract extends ViewTest {
    private static final LocalDate IN_FORCE = OPENING.plusDays(30);
    private static final LocalDate LATER = OPENING.plusDays(90);
    private static final ChangeNumber CHANGE = new ChangeNumber(1);
    private static final ClauseChange FOUR_MEETINGS = to(meetings(4));

    @Autowired
    CurrentAgreementReader agreements;

    @BeforeEach
    void establish() {
        established();
    }

    private CurrentAgreement current(LocalDate day) {
        return agreements.current(office, AgreementKind.PARTNERSHIP, new Question(day, RecordReader.ALL_ON_RECORD));
    }

    private ClauseWording clause(LocalDate day, ClauseKey key) {
        return current(day).clauses().stream()
                .filter(clause -> clause.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Agreed is version 4, then an approval and a signature of each: 5 to 8. */
    private void inForce() {
        var terms = LierAgreement.terms(IN_FORCE, null, LierAgreement.clauses());
        send(LierAgreement.agreed(office, terms));
        LierAgreement.bothSign(office, FIRST, terms, OPENING).forEach(this::send);
    }

    /** The change is version 9, the amendment 10, the approvals 11 and 12, the adoption 13. */
    private void amended(LocalDate effectiveOn, ClauseChange... changes) {
        proposed(effectiveOn, changes);
        send(LierAgreement.lineApproval(office, CHANGE, STATE, OPENING, changes));
        send(LierAgreement.lineApproval(office, CHANGE, LIER, OPENING, changes));
    }

    private void proposed(LocalDate effectiveOn, ClauseChange... changes) {
        send(LierAgreement.amendment(office, FIRST, LIER, effectiveOn, changes));
    }

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
        assertThat(provenance.approvals()).containsExactly(approval(STATE, 5), approval(LIER, 7));
        assertThat(provenance.signatures())
                .containsExactly(
                        new TextSigned(STATE, Occurred.on(OPENING), 6), new TextSigned(LIER, Occurred.on(OPENING), 8));
        assertThat(provenance.versions()).containsExactly(4L, 5L, 6L, 7L, 8L);
    }

    private static TextApproved approval(OwnerId owner, long version) {
        return new TextApproved(
                owner, Occurred.on(OPENING), LierAgreement.body(owner), LierAgreement.mandate(owner), version);
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
            assertThat(proposed.approvals()).containsExactly(approval(STATE, 12));
            assertThat(proposed.awaiting()).containsExactly(LIER);
            assertThat(proposed.version()).isEqualTo(10);
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
        assertThat(provenance.approvals()).containsExactly(approval(STATE, 11), approval(LIER, 12));
        assertThat(provenance.versions()).containsExactly(10L, 11L, 12L, 13L);
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
        assertThat(meetings.provenance().versions()).containsExactly(10L, 13L, 14L);
        assertThat(current(LATER).clauses()).hasSize(6);
    }

    private void meetingDecides(int decision, @Nullable LocalDate effectiveOn, DecisionLink... links) {
        send(new RecordMeetingDecision(
                office,
                new MeetingNumber(1),
                STATE,
                new DecisionText(
                        null,
                        "Decision " + decision,
                        "The owners meet more often.",
                        MeetingDecisionType.COORDINATED,
                        null,
                        CHANGE,
                        effectiveOn,
                        new TreeSet<>(List.of(LIER)),
                        new TreeMap<>(),
                        List.of(links))));
    }

    @Test
    @Shows(R_058)
    void tells_what_meetings_have_decided_of_the_terms_and_where_they_left_the_day_open() {
        inForce();
        proposed(LATER, FOUR_MEETINGS);
        send(new PlanMeeting(office, STATE, OPENING, "Meeting", null));
        var there = List.of(
                new Attendee(STATE, "Director", LierAgreement.mandate(STATE)),
                new Attendee(LIER, "Director", LierAgreement.mandate(LIER)));
        send(new RecordAttendance(office, new MeetingNumber(1), STATE, Occurred.on(OPENING), there));
        meetingDecides(1, null);
        assertThat(current(LATER).decidedWithoutDate())
                .extracting(DecidedInMeeting::decision, DecidedInMeeting::change, DecidedInMeeting::confirmed)
                .containsExactly(tuple(new DecisionNumber(1), CHANGE, false));
        assertThat(clause(LATER, MEETINGS).clause()).isEqualTo(meetings(2));

        meetingDecides(2, LATER, new DecisionLink(DecisionLink.Kind.REPLACES, new DecisionNumber(1)));
        assertThat(current(LATER).decidedWithoutDate()).isEmpty();
        send(LierAgreement.lineApproval(office, CHANGE, STATE, OPENING, FOUR_MEETINGS));
        send(LierAgreement.lineApproval(office, CHANGE, LIER, OPENING, FOUR_MEETINGS));
        assertThat(clause(LATER, MEETINGS).clause()).isEqualTo(meetings(4));
        assertThat(clause(LATER, MEETINGS).provenance().meetings())
                .extracting(DecidedInMeeting::decision)
                .containsExactly(new DecisionNumber(1), new DecisionNumber(2));
        assertThat(clause(LATER, PLACE).provenance().meetings()).isEmpty();
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
                .containsExactly(new OpenDeviation(1, MEETINGS, LIER, "No meeting yet", Occurred.on(since), 14));
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
        assertThat(replaced.standing().status()).isEqualTo(Status.IN_FORCE);
        assertThat(replaced.replaced()).containsExactly(new ReplacedAgreement(FIRST, OPENING, LATER));
    }

    @Test
    @Shows(R_019)
    void tells_the_whole_history_of_a_clause() {
        send(new ShareDraft(office, STATE, LierAgreement.terms(OPENING, null, LierAgreement.clauses())));
        send(new ReviseClause(office, FIRST, LIER, MEETINGS, meetings(3)));
        var agreed = LierAgreement.terms(
                OPENING,
                null,
                LierAgreement.clauses().stream()
                        .map(clause -> clause.key().equals(MEETINGS) ? meetings(3) : clause)
                        .toList());
        send(new AgreeSharedText(office, FIRST, LIER, ContentHash.of(agreed)));
        LierAgreement.bothSign(office, FIRST, agreed, OPENING).forEach(this::send);
        amended(LATER, FOUR_MEETINGS);
        proposed(LATER.plusDays(60), struckOut(MEETINGS));

        var question = new Question(IN_FORCE, RecordReader.ALL_ON_RECORD);
        var history = agreements.clause(office, FIRST, MEETINGS, question).orElseThrow();
        assertThat(history.applies()).isEqualTo(1);
        assertThat(history.negotiated())
                .extracting(wording -> wording.by(), wording -> wording.clause(), wording -> wording.version())
                .containsExactly(tuple(STATE, meetings(2), 4L), tuple(LIER, meetings(3), 5L));
        assertThat(history.wordings()).extracting(ClauseWording::clause).containsExactly(meetings(3), meetings(4));
        assertThat(history.wordings().getFirst().provenance().versions()).startsWith(5L, 6L);
        assertThat(history.proposed())
                .singleElement()
                .satisfies(p -> assertThat(p.clauses().getFirst().clause()).isNull());
        assertThat(agreements
                        .clause(office, FIRST, PLACE, question)
                        .orElseThrow()
                        .proposed())
                .isEmpty();
        assertThat(agreements.clause(office, FIRST, DISPUTES, question)).isEmpty();
        assertThat(agreements.clause(office, SECOND, PLACE, question)).isEmpty();
    }

    @Test
    @Shows(R_154)
    void compares_two_days_two_moments_of_knowledge_and_two_agreements() {
        inForce();
        on(OPENING.plusDays(1));
        amended(LATER, FOUR_MEETINGS, to(disputes(5)));
        var next = LierAgreement.terms(LATER.plusDays(60), null, List.of(place("Street 2")));
        send(new ShareDraft(office, STATE, next));

        var then = Question.atEndOf(OPENING);
        var before = new Question(IN_FORCE, RecordReader.ALL_ON_RECORD);
        var after = new Question(LATER, RecordReader.ALL_ON_RECORD);
        assertThat(changed(before, after)).containsOnlyKeys(MEETINGS, DISPUTES);
        assertThat(changed(before, after).get(MEETINGS).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.pointer()).isEqualTo("/fields/meetingsPerYear"));
        assertThat(changed(before, after).get(DISPUTES).outcome()).isEqualTo(Outcome.ADDED);
        assertThat(changed(after, before).get(DISPUTES).outcome()).isEqualTo(Outcome.REMOVED);
        assertThat(changed(new Question(LATER, then.knownAt()), after)).containsOnlyKeys(MEETINGS, DISPUTES);
        assertThat(changed(new Question(IN_FORCE, then.knownAt()), before)).isEmpty();

        var other = agreements
                .diff(office, FIRST, after, SECOND, new Question(LATER.plusDays(60), after.knownAt()))
                .orElseThrow();
        assertThat(other.clauses())
                .extracting(ClauseDiff::outcome)
                .containsOnly(Outcome.REMOVED, Outcome.CHANGED)
                .hasSize(7);
        assertThat(other.terms())
                .singleElement()
                .satisfies(field -> assertThat(field.pointer()).isEqualTo("/from"));
        assertThat(agreements.diff(office, SECOND, then, SECOND, then)).isEmpty();
        assertThat(agreements
                        .diff(office, SECOND, then, SECOND, after)
                        .orElseThrow()
                        .from()
                        .standing())
                .isNull();
    }

    private Map<ClauseKey, ClauseDiff> changed(Question from, Question to) {
        var changed = new TreeMap<ClauseKey, ClauseDiff>();
        agreements.diff(office, FIRST, from, FIRST, to).orElseThrow().clauses().stream()
                .filter(clause -> clause.outcome() != Outcome.UNCHANGED)
                .forEach(clause -> changed.put(clause.key(), clause));
        return changed;
    }
}
