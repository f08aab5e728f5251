package no.partnerskap.core.finding;

import static no.partnerskap.core.finding.FindingCode.APPROVAL_MATTER_OF_PRINCIPLE;
import static no.partnerskap.core.finding.FindingCode.APPROVAL_NO_MANDATE;
import static no.partnerskap.core.finding.FindingCode.APPROVAL_NO_SUCH_REVISION;
import static no.partnerskap.core.finding.FindingCode.BACKDATED;
import static no.partnerskap.core.finding.FindingCode.EMERGENCY_GROUND;
import static no.partnerskap.core.finding.FindingCode.EMERGENCY_KEPT;
import static no.partnerskap.core.finding.FindingCode.LEADER_IS_NO_OWNER;
import static no.partnerskap.core.finding.FindingCode.MEETING_NO_QUORUM;
import static no.partnerskap.core.finding.FindingCode.NOTICE_GIVEN;
import static no.partnerskap.core.finding.FindingCode.REPORT_CONTESTED;
import static no.partnerskap.core.finding.FindingCode.VERDICT_CONTESTED;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_005;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_025;
import static no.partnerskap.core.rules.Rule.R_043;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_057;
import static no.partnerskap.core.rules.Rule.R_073;
import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_086;
import static no.partnerskap.core.rules.Rule.R_087;
import static no.partnerskap.core.rules.Rule.R_160;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.NoticeGiven;
import no.partnerskap.core.agreement.InForce;
import no.partnerskap.core.agreement.NoticePurpose;
import no.partnerskap.core.agreement.Texts;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.EffectReported;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.EmergencyDeclared;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.ReportContested;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateEvent.DelegationRulesRecorded;
import no.partnerskap.core.meeting.CountedDecision;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.Shortfall;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A finding closes when what was to resolve it is done:")
class ClosedFindingsTest {
    private static ChangeContent content(String effectiveOn) {
        return new ChangeContent(
                ChangeKind.STAFFING_REDUCTION, "A cut", date(effectiveOn), ChangeFigures.NONE, sorted(Map.of()));
    }

    private static ChangeProposed proposed(ChangeNumber number, OwnerId initiator, String effectiveOn) {
        var affected = owners(initiator.isState() ? LIER : STATE);
        return new ChangeProposed(OFFICE, number, initiator, content(effectiveOn), affected, sorted(Map.of()));
    }

    private static RecordedLife ofACut() {
        return RecordedLife.ofLier().on("2026-01-05").record(proposed(CHANGE, STATE, "2026-03-01"));
    }

    private static InvolvementClaimed told(int claim, OwnerId by, Level level, String day, Channel channel) {
        var step = new Involvement(LIER, level, on(day), channel, null, null, null, null, null);
        return new InvolvementClaimed(OFFICE, CHANGE, claim, by, 1, step);
    }

    private static OwnLineDecisionRecorded decided(int number, Body body, @Nullable MandateNumber mandate) {
        var decision = new Decision(on("2026-01-20"), body, mandate, null);
        return new OwnLineDecisionRecorded(OFFICE, CHANGE, number, LIER, decision, mandate != null);
    }

    private static EmergencyDeclared emergency(String ground) {
        return new EmergencyDeclared(OFFICE, CHANGE, STATE, ground, "Because");
    }

    @Test
    @Shows(R_005)
    void the_owner_itself_is_told_after_its_leader() {
        var life = ofACut().record(told(1, STATE, Level.INFORMED, "2026-01-05", Channel.OFFICE_LEADER));
        life.on("2026-01-12").record(told(2, STATE, Level.INFORMED, "2026-01-12", Channel.OWNER_LINE));
        life.closes(LEADER_IS_NO_OWNER, "2026-01-05", "2026-01-12");
    }

    @Test
    @Shows(R_018)
    void another_body_of_the_owner_approves_under_a_mandate() {
        var life = ofACut().on("2026-01-20").record(decided(1, Body.EXECUTIVE_COMMITTEE, null));
        life.on("2026-01-25").record(decided(2, Body.MUNICIPAL_COUNCIL, LIER_MANDATE));
        life.closes(APPROVAL_NO_MANDATE, "2026-01-20", "2026-01-25");
    }

    @Test
    @Shows(R_016)
    void an_approval_of_a_revision_that_was_not_on_record_is_given_for_the_one_that_is() {
        var ahead = new Decision(on("2026-01-20"), Body.MUNICIPAL_COUNCIL, LIER_MANDATE, null, null, null, null, 2);
        var life = ofACut().on("2026-01-20").record(new OwnLineDecisionRecorded(OFFICE, CHANGE, 1, LIER, ahead, true));
        assertThat(life.one(APPROVAL_NO_SUCH_REVISION, "2026-01-20").values()).containsEntry("revision", "2");
        life.on("2026-01-25").record(decided(2, Body.MUNICIPAL_COUNCIL, LIER_MANDATE));
        life.closes(APPROVAL_NO_SUCH_REVISION, "2026-01-20", "2026-01-25");
    }

    @Test
    @Shows(R_043)
    void the_council_decides_what_the_director_should_not_have() {
        var life = ofACut().record(new DelegationRulesRecorded(
                OFFICE,
                LIER,
                on("2025-12-01"),
                on("2023-10-01"),
                new TreeSet<>(List.of(ChangeKind.STAFFING_REDUCTION)),
                "25/1"));
        life.on("2026-01-20").record(decided(1, Body.MUNICIPAL_DIRECTOR, LIER_MANDATE));
        life.on("2026-01-25").record(decided(2, Body.MUNICIPAL_COUNCIL, LIER_MANDATE));
        life.closes(APPROVAL_MATTER_OF_PRINCIPLE, "2026-01-20", "2026-01-25");
    }

    @Test
    @Shows(R_083)
    void everyone_turns_out_to_have_been_involved_before_a_date_in_the_past() {
        var life = ofACut().on("2026-02-10")
                .record(new EffectiveDateMoved(
                        OFFICE, CHANGE, STATE, date("2026-03-01"), date("2026-02-01"), "It was done"));
        life.on("2026-02-20").record(told(1, LIER, Level.CO_DECIDED, "2026-01-04", Channel.OWNER_LINE));
        life.closes(BACKDATED, "2026-02-10", "2026-02-20");
    }

    @Test
    @Shows(R_083)
    void a_reported_effect_in_the_past_is_found_as_well_as_a_moved_date() {
        var life = ofACut().on("2026-02-10").record(new EffectReported(OFFICE, CHANGE, LIER, date("2026-02-01")));
        assertThat(life.openOn("2026-02-10")).contains(BACKDATED);
        assertThat(life.one(BACKDATED, "2026-02-10").evidence()).containsExactly("e5");
    }

    @Test
    @Shows(R_086)
    void a_ground_is_stated_that_makes_an_emergency() {
        var life = ofACut().record(emergency("SHORT_OF_MONEY"));
        life.on("2026-01-08").record(emergency("LIFE_OR_HEALTH"));
        life.closes(EMERGENCY_GROUND, "2026-01-05", "2026-01-08");
    }

    @Test
    @Shows(R_087)
    void an_ordinary_change_carries_on_what_was_done_in_haste() {
        var life = ofACut().record(emergency("LIFE_OR_HEALTH"));
        life.on("2026-06-10").record(proposed(new ChangeNumber(2), LIER, "2026-09-01"));
        assertThat(life.openOn("2026-06-10")).contains(EMERGENCY_KEPT);
        life.on("2026-06-15").record(proposed(new ChangeNumber(3), STATE, "2026-09-01"));
        life.closes(EMERGENCY_KEPT, "2026-05-31", "2026-06-15");
    }

    @Test
    @Shows(R_160)
    void the_one_who_contested_a_report_tells_from_when_it_applies() {
        var life = RecordedLife.ofLier()
                .on("2026-01-05")
                .record(new ChangeReported(OFFICE, CHANGE, LIER, STATE, content("2026-01-03"), owners(LIER)));
        life.on("2026-01-10").record(new ReportContested(OFFICE, CHANGE, STATE, "It did not happen"));
        life.on("2026-01-15").record(new EffectReported(OFFICE, CHANGE, STATE, date("2026-01-12")));
        life.closes(REPORT_CONTESTED, "2026-01-10", "2026-01-15");
    }

    @Test
    @Shows(R_025)
    void an_amendment_follows_the_notice() {
        var terms = Texts.partnership(date("2026-01-01"), null, Texts.least());
        var life = RecordedLife.ofLier().record(InForce.with(InForce.complete(1, terms, "2026-01-01")));
        life.on("2026-02-01")
                .record(new NoticeGiven(
                        OFFICE, AGREEMENT, LIER, on("2026-02-01"), NoticePurpose.RENEGOTIATE, "Other terms", null));
        life.on("2026-04-01")
                .record(new AmendmentAdopted(
                        OFFICE, AGREEMENT, 1, CHANGE, date("2026-05-01"), Origin.JOINT_DECISION, List.of(), List.of()));
        life.closes(NOTICE_GIVEN, "2026-02-01", "2026-04-01");
    }

    @Test
    @Shows(R_051)
    void a_later_meeting_has_somebody_with_a_mandate_for_every_owner() {
        var life = RecordedLife.ofLier().on("2026-01-20").record(held(MEETING, "2026-01-20", LIER));
        var second = new MeetingNumber(2);
        life.on("2026-02-20").record(held(second, "2026-02-20"));
        life.on("2026-02-21")
                .record(new AttendanceRecorded(OFFICE, second, LIER, on("2026-02-20"), List.of(), owners(), null));
        life.closes(MEETING_NO_QUORUM, "2026-01-20", "2026-02-21");
    }

    private static PartnershipEvent[] held(MeetingNumber meeting, String day, OwnerId... absent) {
        return new PartnershipEvent[] {
            new MeetingPlanned(OFFICE, meeting, STATE, date(day), "Owners", null),
            new AttendanceRecorded(OFFICE, meeting, STATE, on(day), List.of(), owners(absent), null)
        };
    }

    @Test
    @Shows(R_073)
    void an_owner_that_denied_it_shows_that_it_took_part_in_deciding() {
        var life = ofACut().on("2026-01-10").record(told(1, STATE, Level.CONSULTED, "2026-01-10", Channel.OWNER_LINE));
        life.on("2026-01-15")
                .record(new ClaimContested(
                        OFFICE, CHANGE, 1, LIER, Level.NONE, "Nobody asked", on("2026-01-15"), LIER_MANDATE));
        life.on("2026-03-10").record(told(2, LIER, Level.CO_DECIDED, "2026-01-04", Channel.OWNER_LINE));
        life.closes(VERDICT_CONTESTED, "2026-03-01", "2026-03-10");
        assertThat(life.one(VERDICT_CONTESTED, "2026-03-10").about().owner()).isEqualTo(LIER);
    }

    @ParameterizedTest
    @CsvSource({
        "MANDATE_MISSING, DECISION_MANDATE_MISSING, M1",
        "NO_QUORUM, DECISION_NO_QUORUM, M1",
        "NO_SUBJECT, DECISION_NO_SUBJECT,",
        "ATTENDANCE_NOT_RECORDED, DECISION_ATTENDANCE_MISSING,"
    })
    @Shows({R_051, R_057})
    void a_decision_is_corrected_that_counted_for_less_than_it_was_called(
            Shortfall why, FindingCode code, @Nullable String lacking) {
        var first = new DecisionNumber(1);
        var text = new DecisionText(
                null,
                "Staff",
                "Two posts move",
                MeetingDecisionType.DECIDED_UNDER_MANDATE,
                ChangeKind.STAFF_MOVED,
                null,
                null,
                owners(STATE),
                sorted(Map.of()),
                List.of());
        var life = ofACut().on("2026-01-20").record(held(MEETING, "2026-01-20"));
        var less = new CountedDecision(
                MeetingDecisionType.NOTED,
                new TreeSet<>(List.of(why)),
                lacking == null ? owners() : owners(LIER),
                false);
        life.record(new MeetingDecisionRecorded(OFFICE, MEETING, first, STATE, text, less, null));
        if (lacking != null) {
            assertThat(life.one(code, "2026-01-21").values()).containsEntry("owners", lacking);
        }
        var whole = new CountedDecision(MeetingDecisionType.DECIDED_UNDER_MANDATE, new TreeSet<>(), owners(), false);
        life.on("2026-01-27")
                .record(new MeetingDecisionCorrected(OFFICE, MEETING, first, 2, LIER, text, whole, "Made good", null));
        life.closes(code, "2026-01-20", "2026-01-27");
    }
}
