package no.partnerskap.core.finding;

import static no.partnerskap.core.finding.FindingCode.AGREEMENT_EXPIRED;
import static no.partnerskap.core.finding.FindingCode.AGREEMENT_EXPIRES;
import static no.partnerskap.core.finding.FindingCode.AGREEMENT_UNIVERSAL_DESIGN;
import static no.partnerskap.core.finding.FindingCode.APPROVAL_NO_MANDATE;
import static no.partnerskap.core.finding.FindingCode.CLAIM_UNANSWERED;
import static no.partnerskap.core.finding.FindingCode.COST_AFFECTING;
import static no.partnerskap.core.finding.FindingCode.EMERGENCY_KEPT;
import static no.partnerskap.core.finding.FindingCode.EVIDENCE_UNREGISTERED;
import static no.partnerskap.core.finding.FindingCode.LEADER_IS_NO_OWNER;
import static no.partnerskap.core.finding.FindingCode.MEETING_OVERDUE;
import static no.partnerskap.core.finding.FindingCode.OWN_LINE_MISSING;
import static no.partnerskap.core.finding.FindingCode.URGENT_NOT_PRESENTED;
import static no.partnerskap.core.finding.FindingCode.VERDICT_INFORMED_AFTER;
import static no.partnerskap.core.finding.FindingCode.VERDICT_NOT_INVOLVED;
import static no.partnerskap.core.finding.FindingCode.VERDICT_UNVERIFIED;
import static no.partnerskap.core.meeting.MeetingDecisionType.COORDINATED;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.mandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_005;
import static no.partnerskap.core.rules.Rule.R_015;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_023;
import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_049;
import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_071;
import static no.partnerskap.core.rules.Rule.R_076;
import static no.partnerskap.core.rules.Rule.R_087;
import static no.partnerskap.core.rules.Rule.R_094;
import static no.partnerskap.core.rules.Rule.R_130;
import static no.partnerskap.core.rules.Rule.R_138;
import static no.partnerskap.core.rules.Rule.R_161;
import static no.partnerskap.core.rules.Rule.R_162;
import static no.partnerskap.core.rules.Rule.R_175;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseType;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.InForce;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.agreement.Texts;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.ChangeEvent.EmergencyDeclared;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.UrgentDecisionPresented;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.meeting.CountedDecision;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.DecisionConfirmed;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of findings")
class FindingsTest {
    private static ChangeProposed proposed(ChangeKind kind, String effectiveOn) {
        var changeContent =
                new ChangeContent(kind, "A change", date(effectiveOn), ChangeFigures.NONE, sorted(Map.of()));
        return new ChangeProposed(OFFICE, CHANGE, STATE, changeContent, owners(LIER), sorted(Map.of()));
    }

    private static RecordedLife ofACut() {
        return RecordedLife.ofLier().on("2026-01-05").record(proposed(ChangeKind.STAFFING_REDUCTION, "2026-03-01"));
    }

    private static InvolvementClaimed claimed(Level level, String on, Channel channel, @Nullable EvidenceRef document) {
        return new InvolvementClaimed(
                OFFICE,
                CHANGE,
                1,
                STATE,
                1,
                new Involvement(LIER, level, on(on), channel, null, null, null, null, document));
    }

    private static OwnLineDecisionRecorded decided(int number, OwnerId owner, Decision decision) {
        return new OwnLineDecisionRecorded(OFFICE, CHANGE, number, owner, decision, true);
    }

    private static Decision approval(OwnerId owner, String day) {
        return owner.isState()
                ? new Decision(on(day), Body.REGION_DIRECTOR, STATE_MANDATE, null)
                : new Decision(on(day), Body.MUNICIPAL_COUNCIL, LIER_MANDATE, null);
    }

    @Test
    @Shows({R_048, R_076})
    void opens_with_the_day_of_effect_and_closes_with_what_is_told_afterwards() {
        var life = ofACut();
        assertThat(life.openOn("2026-02-28")).doesNotContain(VERDICT_NOT_INVOLVED, OWN_LINE_MISSING);
        assertThat(life.openOn("2026-03-01")).contains(VERDICT_NOT_INVOLVED, OWN_LINE_MISSING);

        life.on("2026-03-05").record(claimed(Level.INFORMED, "2026-03-05", Channel.OWNER_LINE, null));
        life.on("2026-03-09")
                .record(new ClaimAcknowledged(
                        OFFICE, CHANGE, 1, LIER, Level.INFORMED, on("2026-03-09"), LIER_MANDATE, false));
        assertThat(life.openOn("2026-03-10")).contains(VERDICT_INFORMED_AFTER).doesNotContain(VERDICT_NOT_INVOLVED);
        var earlier = life.one(VERDICT_NOT_INVOLVED, "2026-03-10");
        assertThat(earlier.since()).isEqualTo("2026-03-01");
        assertThat(earlier.closedOn()).isEqualTo("2026-03-09");
        assertThat(earlier.evidence()).isNotEmpty();
        assertThat(life.one(VERDICT_INFORMED_AFTER, "2026-03-10").about().owner())
                .isEqualTo(LIER);

        life.on("2026-03-12").record(decided(1, STATE, approval(STATE, "2026-02-20")));
        assertThat(life.openOn("2026-03-12")).doesNotContain(OWN_LINE_MISSING);
        assertThat(life.one(OWN_LINE_MISSING, "2026-03-12").closedOn()).isEqualTo("2026-03-12");
    }

    @Test
    @Shows({R_005, R_071, R_076, R_138})
    void names_steps_that_reach_nobody_or_prove_nothing_and_silence() {
        var toLeader = ofACut().record(claimed(Level.INFORMED, "2026-01-05", Channel.OFFICE_LEADER, null));
        assertThat(toLeader.openOn("2026-01-06")).contains(LEADER_IS_NO_OWNER);

        var letter = new EvidenceRef("a".repeat(64), 1, "application/pdf", "Letter", date("2026-01-05"), null, STATE);
        var silent = ofACut().record(claimed(Level.CO_DECIDED, "2026-01-05", Channel.OWNER_LINE, letter));
        assertThat(silent.openOn("2026-01-19")).contains(EVIDENCE_UNREGISTERED).doesNotContain(CLAIM_UNANSWERED);
        assertThat(silent.openOn("2026-01-20")).contains(CLAIM_UNANSWERED);
        assertThat(silent.one(CLAIM_UNANSWERED, "2026-03-05").since()).isEqualTo("2026-01-20");
        assertThat(silent.openOn("2026-03-01")).contains(VERDICT_UNVERIFIED);
    }

    @Test
    @Shows({R_018, R_049})
    void follows_an_approval_until_a_mandate_is_recorded_and_an_urgent_one_until_it_is_presented() {
        var third = new MandateNumber(3);
        var urgent = new Decision(on("2026-01-20"), Body.EXECUTIVE_COMMITTEE, third, null, null, null, true, null);
        var life = ofACut().on("2026-01-21").record(decided(1, LIER, urgent));
        assertThat(life.openOn("2026-01-21")).contains(APPROVAL_NO_MANDATE).doesNotContain(URGENT_NOT_PRESENTED);
        life.on("2026-02-01")
                .record(mandate(third, LIER, Body.EXECUTIVE_COMMITTEE, Body.MUNICIPAL_COUNCIL, Subjects.ALL, null));
        assertThat(life.openOn("2026-02-01")).contains(URGENT_NOT_PRESENTED).doesNotContain(APPROVAL_NO_MANDATE);
        assertThat(life.one(APPROVAL_NO_MANDATE, "2026-02-01").closedOn()).isEqualTo("2026-02-01");
        life.on("2026-02-10")
                .record(new UrgentDecisionPresented(OFFICE, CHANGE, 1, LIER, on("2026-02-09"), Body.MUNICIPAL_COUNCIL));
        assertThat(life.openOn("2026-02-10")).doesNotContain(URGENT_NOT_PRESENTED);
    }

    @Test
    @Shows({R_015, R_022, R_023})
    void opens_and_turns_by_time_alone_as_a_term_runs_out() {
        var terms = Texts.partnership(date("2026-01-01"), date("2027-05-01"), Texts.least());
        var life = RecordedLife.ofLier().record(InForce.with(InForce.complete(1, terms, "2026-01-01")));
        assertThat(life.openOn("2026-04-30"))
                .contains(AGREEMENT_UNIVERSAL_DESIGN)
                .doesNotContain(AGREEMENT_EXPIRES);
        assertThat(life.openOn("2026-05-01")).contains(AGREEMENT_EXPIRES);
        assertThat(life.openOn("2027-05-01")).contains(AGREEMENT_EXPIRED).doesNotContain(AGREEMENT_EXPIRES);
        assertThat(life.one(AGREEMENT_EXPIRES, "2027-05-01").closedOn()).isEqualTo("2027-05-01");
    }

    @Test
    @Shows(R_050)
    void misses_a_meeting_when_its_half_of_the_year_and_the_days_of_grace_are_over() {
        var life = RecordedLife.ofLier();
        assertThat(life.openOn("2026-07-29")).doesNotContain(MEETING_OVERDUE);
        assertThat(life.openOn("2026-07-30")).contains(MEETING_OVERDUE);
        assertThat(life.one(MEETING_OVERDUE, "2026-08-20").due()).isEqualTo("2026-06-30");
        var afterHalfAYear = life.one(MEETING_OVERDUE, "2027-02-01");
        assertThat(afterHalfAYear.since()).isEqualTo("2026-07-30");
        assertThat(afterHalfAYear.values()).containsEntry("missed", "2");
        assertThat(life.openOn("2027-02-01")).containsOnlyOnce(MEETING_OVERDUE);
        life.on("2026-09-01")
                .record(
                        new MeetingPlanned(OFFICE, MEETING, STATE, date("2026-09-01"), "Autumn", null),
                        new AttendanceRecorded(OFFICE, MEETING, STATE, on("2026-09-01"), List.of(), owners(), null));
        assertThat(life.openOn("2026-09-01")).contains(MEETING_OVERDUE);
        life.record(new AttendanceRecorded(OFFICE, MEETING, LIER, on("2026-09-01"), List.of(), owners(), null));
        assertThat(life.openOn("2026-09-01")).doesNotContain(MEETING_OVERDUE);
    }

    @Test
    @Shows({R_058, R_175})
    void waits_for_the_municipalities_alone_where_a_host_agreement_is_amended() {
        var terms = new Terms(
                AgreementKind.HOST_MUNICIPALITY,
                date("2026-01-01"),
                null,
                sorted(Map.of()),
                sorted(Map.of()),
                null,
                List.of(),
                null);
        var text = new DecisionText(
                null, "Hours", "Ten to three", COORDINATED, null, CHANGE, null, owners(), sorted(Map.of()), List.of());
        var life = ofACut().record(
                        new TextAgreed(OFFICE, AGREEMENT, LIER, terms, ContentHash.of(terms), null),
                        new AmendmentProposed(OFFICE, AGREEMENT, 1, CHANGE, LIER, List.of(), "a".repeat(64)),
                        new MeetingPlanned(OFFICE, MEETING, LIER, date("2026-01-01"), "Hosts", null),
                        new MeetingDecisionRecorded(
                                OFFICE,
                                MEETING,
                                new DecisionNumber(1),
                                LIER,
                                text,
                                new CountedDecision(COORDINATED, new TreeSet<>(), owners(), true),
                                null));
        assertThat(life.one(FindingCode.DECISION_AWAITING_OWN_LINE, "2026-01-05")
                        .values())
                .containsEntry("owners", "M1");
    }

    private static RecordedLife heldByTheWordOfTheState() {
        return RecordedLife.ofLier()
                .on("2026-09-01")
                .record(
                        new MeetingPlanned(OFFICE, MEETING, STATE, date("2026-09-01"), "Autumn", null),
                        new AttendanceRecorded(OFFICE, MEETING, STATE, on("2026-09-01"), List.of(), owners(), null));
    }

    @Test
    @Shows({R_050, R_161, R_162})
    void still_misses_a_meeting_that_one_owner_has_told_of_alone_and_says_so() {
        var life = heldByTheWordOfTheState();
        assertThat(life.one(MEETING_OVERDUE, "2026-09-01").values()).containsEntry("unconfirmed", "1");
        life.record(
                new MinutesWritten(OFFICE, MEETING, 1, STATE, null, null),
                new MinutesApproved(OFFICE, MEETING, 1, STATE, on("2026-09-01")));
        assertThat(life.openOn("2026-09-01")).contains(MEETING_OVERDUE);
        life.record(new MinutesApproved(OFFICE, MEETING, 1, LIER, on("2026-09-01")));
        assertThat(life.openOn("2026-09-01")).doesNotContain(MEETING_OVERDUE);
    }

    @Test
    @Shows({R_050, R_162})
    void counts_a_meeting_once_a_decision_of_it_is_confirmed_by_all_and_not_on_another_day_by_one() {
        var decision = new DecisionNumber(1);
        var text = new DecisionText(
                null, "Hours", "Ten to three", COORDINATED, null, null, null, owners(), sorted(Map.of()), List.of());
        var life = heldByTheWordOfTheState()
                .record(
                        new MeetingDecisionRecorded(
                                OFFICE,
                                MEETING,
                                decision,
                                STATE,
                                text,
                                new CountedDecision(COORDINATED, new TreeSet<>(), owners(), false),
                                null),
                        new DecisionConfirmed(OFFICE, MEETING, decision, 1, LIER, LIER_MANDATE, COORDINATED));
        assertThat(life.openOn("2026-09-01")).doesNotContain(MEETING_OVERDUE);
        life.record(new AttendanceRecorded(OFFICE, MEETING, STATE, on("2027-02-01"), List.of(), owners(), null));
        assertThat(life.openOn("2026-09-01")).doesNotContain(MEETING_OVERDUE);
        assertThat(life.openOn("2027-02-01")).contains(MEETING_OVERDUE);
    }

    @Test
    @Shows({R_051, R_161, R_162})
    void lacks_a_quorum_until_every_owner_says_that_there_was_one() {
        var life = RecordedLife.ofLier()
                .on("2026-03-01")
                .record(
                        new MeetingPlanned(OFFICE, MEETING, STATE, date("2026-03-01"), "Spring", null),
                        new AttendanceRecorded(
                                OFFICE, MEETING, LIER, on("2026-03-01"), List.of(), owners(STATE), null));
        assertThat(life.openOn("2026-03-01")).contains(FindingCode.MEETING_NO_QUORUM);
        life.record(new AttendanceRecorded(OFFICE, MEETING, STATE, on("2026-03-01"), List.of(), owners(), null));
        assertThat(life.one(FindingCode.MEETING_NO_QUORUM, "2026-03-01").values())
                .containsEntry("unconfirmed", "1");

        var next = new MeetingNumber(2);
        life.record(
                new MeetingPlanned(OFFICE, next, STATE, date("2026-03-02"), "Again", null),
                new AttendanceRecorded(OFFICE, next, STATE, on("2026-03-02"), List.of(), owners(), null));
        assertThat(life.openOn("2026-03-02")).contains(FindingCode.MEETING_NO_QUORUM);
        life.record(new AttendanceRecorded(OFFICE, next, LIER, on("2026-03-02"), List.of(), owners(), null));
        assertThat(life.openOn("2026-03-02")).doesNotContain(FindingCode.MEETING_NO_QUORUM);
    }

    @Test
    @Shows({R_087, R_094})
    void holds_a_change_that_costs_another_more_until_that_owner_is_involved_and_an_emergency_that_lasts() {
        var raised = sorted(Map.of(LIER, new Raise(Level.CONSULTED, "More")));
        var costly = ofACut().record(new CostEffectForeseen(OFFICE, CHANGE, 1, List.of(), raised));
        assertThat(costly.openOn("2026-01-06")).contains(COST_AFFECTING);
        costly.on("2026-01-07")
                .record(new InvolvementClaimed(
                        OFFICE,
                        CHANGE,
                        1,
                        LIER,
                        1,
                        new Involvement(
                                LIER,
                                Level.CO_DECIDED,
                                on("2026-01-07"),
                                Channel.OWNER_LINE,
                                null,
                                null,
                                null,
                                null,
                                null)));
        assertThat(costly.openOn("2026-01-07")).doesNotContain(COST_AFFECTING);

        var emergency = ofACut().record(new EmergencyDeclared(OFFICE, CHANGE, STATE, "PREMISES_UNUSABLE", "Water"));
        assertThat(emergency.openOn("2026-05-30")).doesNotContain(EMERGENCY_KEPT);
        assertThat(emergency.openOn("2026-05-31")).contains(EMERGENCY_KEPT);
    }

    @Test
    @Shows(R_130)
    void misses_an_evaluation_sixty_days_after_it_was_due() {
        var terms = Texts.partnership(date("2026-01-01"), null, Texts.whole());
        var life = RecordedLife.ofLier().record(InForce.with(InForce.complete(1, terms, "2026-01-01")));
        var due = InForce.fold(InForce.complete(1, terms, "2026-01-01"))
                .existing(AGREEMENT)
                .evaluationDue(date("2026-06-01"))
                .orElseThrow();
        assertThat(life.openOn(due.plusDays(60).toString())).doesNotContain(FindingCode.EVALUATION_OVERDUE);
        assertThat(life.openOn(due.plusDays(61).toString())).contains(FindingCode.EVALUATION_OVERDUE);
        assertThat(terms.clauses()).anyMatch(clause -> clause.fields().type() == ClauseType.TERM);
    }
}
