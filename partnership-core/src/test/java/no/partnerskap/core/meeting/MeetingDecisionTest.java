package no.partnerskap.core.meeting;

import static no.partnerskap.core.kernel.ChangeKind.COST_KEY_ADJUSTMENT;
import static no.partnerskap.core.kernel.ChangeKind.LOCATION_MOVE;
import static no.partnerskap.core.kernel.ChangeKind.STAFF_MOVED;
import static no.partnerskap.core.kernel.ChangeKind.TASK_MOVED;
import static no.partnerskap.core.meeting.MeetingDecisionType.COORDINATED;
import static no.partnerskap.core.meeting.MeetingDecisionType.DECIDED_UNDER_MANDATE;
import static no.partnerskap.core.meeting.MeetingDecisionType.NOTED;
import static no.partnerskap.core.meeting.MeetingDecisionType.RECOMMENDED;
import static no.partnerskap.core.meeting.MeetingFacts.DECISION;
import static no.partnerskap.core.meeting.MeetingFacts.aChange;
import static no.partnerskap.core.meeting.MeetingFacts.aMeeting;
import static no.partnerskap.core.meeting.MeetingFacts.aMeetingThatWasHeld;
import static no.partnerskap.core.meeting.MeetingFacts.about;
import static no.partnerskap.core.meeting.MeetingFacts.as;
import static no.partnerskap.core.meeting.MeetingFacts.attended;
import static no.partnerskap.core.meeting.MeetingFacts.attendedWithoutQuorum;
import static no.partnerskap.core.meeting.MeetingFacts.awaiting;
import static no.partnerskap.core.meeting.MeetingFacts.decide;
import static no.partnerskap.core.meeting.MeetingFacts.decided;
import static no.partnerskap.core.meeting.MeetingFacts.item;
import static no.partnerskap.core.meeting.MeetingFacts.matter;
import static no.partnerskap.core.meeting.MeetingFacts.only;
import static no.partnerskap.core.meeting.MeetingFacts.planned;
import static no.partnerskap.core.meeting.MeetingFacts.text;
import static no.partnerskap.core.meeting.Shortfall.ATTENDANCE_NOT_RECORDED;
import static no.partnerskap.core.meeting.Shortfall.MANDATE_MISSING;
import static no.partnerskap.core.meeting.Shortfall.NO_QUORUM;
import static no.partnerskap.core.meeting.Shortfall.NO_SUBJECT;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.mandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_057;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_157;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.costkey.CostBasis;
import no.partnerskap.core.costkey.CostKey;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.KeyTerms;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.meeting.MeetingCommand.CorrectMeetingDecision;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A decision of a meeting")
class MeetingDecisionTest {
    @ParameterizedTest
    @EnumSource
    @Shows({R_051, R_057})
    void counts_as_the_minutes_call_it_with_a_quorum_and_mandates_of_the_subject(MeetingDecisionType stated) {
        var text = text(stated, STAFF_MOVED, null);
        aMeetingThatWasHeld()
                .when(decide(text))
                .records(decided(text, as(stated)))
                .answersNumber(1)
                .noticesNothing();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTED")
    @Shows(R_051)
    void is_only_noted_without_a_quorum(MeetingDecisionType stated) {
        var text = text(stated, STAFF_MOVED, null);
        aMeeting()
                .and(item(1, STATE, null), attendedWithoutQuorum())
                .when(decide(text))
                .records(decided(text, only(NOTED, NO_QUORUM, LIER)))
                .notices("decision.no-quorum", R_051);
    }

    @Test
    @Shows(R_051)
    void is_only_noted_before_anybodys_attendance_is_on_record() {
        var text = text(COORDINATED, STAFF_MOVED, null);
        aMeeting()
                .and(item(1, STATE, null))
                .when(decide(text))
                .records(decided(text, only(NOTED, ATTENDANCE_NOT_RECORDED)))
                .notices("decision.attendance-missing", R_051);
    }

    @Test
    @Shows(R_057)
    void is_coordinated_where_one_mandate_does_not_reach_the_subject() {
        heldWithLierOnlyOn(TASK_MOVED)
                .when(decide(about(STAFF_MOVED)))
                .records(decided(about(STAFF_MOVED), only(COORDINATED, MANDATE_MISSING, LIER)))
                .notices("decision.mandate-missing", R_057);
        heldWithLierOnlyOn(STAFF_MOVED)
                .when(decide(about(STAFF_MOVED)))
                .records(decided(about(STAFF_MOVED), as(DECIDED_UNDER_MANDATE)));
    }

    @Test
    @Shows(R_057)
    void is_about_its_change_as_well_as_about_what_it_says() {
        var text = text(DECIDED_UNDER_MANDATE, TASK_MOVED, CHANGE);
        heldWithLierOnlyOn(TASK_MOVED)
                .and(aChange(STAFF_MOVED))
                .when(decide(text))
                .records(decided(
                        1,
                        text,
                        only(COORDINATED, MANDATE_MISSING, LIER),
                        new DecisionMatter(new TreeSet<>(List.of(TASK_MOVED, STAFF_MOVED)), false)));
    }

    @Test
    @Shows(R_057)
    void is_coordinated_where_it_names_no_subject_that_a_mandate_could_cover() {
        var text = text(DECIDED_UNDER_MANDATE, null, null);
        aMeetingThatWasHeld()
                .when(decide(text))
                .records(decided(text, only(COORDINATED, NO_SUBJECT)))
                .notices("decision.no-subject", R_057);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {"LOCATION_MOVE", "LEADERSHIP_MODEL_CHANGE", "COST_KEY_ADJUSTMENT"})
    @Shows(R_058)
    void waits_for_both_own_lines_where_the_matter_is_one_for_joint_decision(ChangeKind kind) {
        aMeetingThatWasHeld()
                .when(decide(about(kind)))
                .records(decided(about(kind), awaiting(DECIDED_UNDER_MANDATE)))
                .notices("decision.awaiting-own-line", R_058);
    }

    @Test
    @Shows(R_058)
    void waits_for_the_lines_by_the_kind_of_its_change() {
        var text = text(RECOMMENDED, null, CHANGE);
        aMeetingThatWasHeld()
                .and(aChange(LOCATION_MOVE))
                .when(decide(text))
                .records(decided(
                        1,
                        text,
                        awaiting(RECOMMENDED),
                        new DecisionMatter(new TreeSet<>(List.of(LOCATION_MOVE)), true)));
    }

    /** Both mandates cover the cost key, and one line has approved it: the other line's own approval is still lacking. */
    @Test
    @Shows({R_058, R_093})
    void brings_no_cost_key_into_force() {
        var half = new TreeMap<>(Map.of(STATE, new BigDecimal("50"), LIER, new BigDecimal("50")));
        var terms =
                new KeyTerms(CostKey.of(CostBasis.PERCENT, half), null, Nok.of("3600000.00"), 12, new BigDecimal("5"));
        var approval = new Decision(on("2026-01-12"), Body.REGION_DIRECTOR, STATE_MANDATE, null);
        var text = text(DECIDED_UNDER_MANDATE, COST_KEY_ADJUSTMENT, CHANGE);
        aMeetingThatWasHeld()
                .and(
                        aChange(COST_KEY_ADJUSTMENT),
                        new CostKeyProposed(OFFICE, new KeyNumber(1), AGREEMENT, CHANGE, STATE, OPENING, terms),
                        new OwnLineDecisionRecorded(OFFICE, CHANGE, 1, STATE, approval, true))
                .when(decide(text))
                .records(decided(text, awaiting(DECIDED_UNDER_MANDATE)))
                .notices("decision.awaiting-own-line", R_058);
    }

    @Test
    void that_only_notes_waits_for_nobody() {
        var text = text(NOTED, LOCATION_MOVE, null);
        aMeetingThatWasHeld()
                .when(decide(text))
                .records(decided(1, text, as(NOTED), new DecisionMatter(new TreeSet<>(List.of(LOCATION_MOVE)), true)))
                .noticesNothing();
    }

    @Test
    void is_recorded_once_however_often_it_is_told() {
        aMeetingThatWasHeld()
                .and(decided(about(STAFF_MOVED), as(DECIDED_UNDER_MANDATE)))
                .when(decide(about(STAFF_MOVED)))
                .recordsNothingNew()
                .answersNumber(1);
    }

    @Test
    void is_numbered_within_the_partnership_and_hangs_on_earlier_ones_only() {
        var first = aMeetingThatWasHeld().and(decided(about(STAFF_MOVED), as(DECIDED_UNDER_MANDATE)));
        first.when(decide(linked(1))).records(decided(2, linked(1), as(NOTED))).answersNumber(2);
        first.when(decide(linked(2))).knowsNo("decision");
        first.when(correct(STATE, linked(1))).knowsNo("decision");
    }

    @Test
    void says_why_an_owner_was_against_it_or_held_back() {
        for (var stance : List.of(Stance.AGAINST, Stance.RESERVED)) {
            aMeetingThatWasHeld()
                    .when(decide(position(LIER, stance)))
                    .isMalformed("/decision/positions/M1/reason", "position-reason");
        }
        aMeetingThatWasHeld().when(decide(position(LIER, Stance.FOR))).noticesNothing();
    }

    @Test
    void names_owners_items_and_changes_that_exist() {
        aMeetingThatWasHeld().when(decide(position(EIKER, Stance.FOR))).knowsNo("owner");
        aMeeting().and(attended()).when(decide(about(STAFF_MOVED))).knowsNo("agenda-item");
        aMeetingThatWasHeld().when(decide(text(NOTED, null, CHANGE))).knowsNo("change");
        given(established()).when(decide(about(STAFF_MOVED))).knowsNo("meeting");
    }

    @Test
    @Shows({R_056, R_157})
    void is_corrected_by_a_new_wording_that_is_judged_anew() {
        var text = about(TASK_MOVED);
        heldWithLierOnlyOn(TASK_MOVED)
                .and(decided(about(STAFF_MOVED), only(COORDINATED, MANDATE_MISSING, LIER)))
                .when(correct(STATE, text))
                .records(corrected(text, as(DECIDED_UNDER_MANDATE)))
                .answersNumber(1);
    }

    @Test
    @Shows(R_051)
    void needs_no_correction_where_only_the_attendance_came_later() {
        var text = about(STAFF_MOVED);
        aMeeting()
                .and(item(1, STATE, null), decided(text, only(NOTED, ATTENDANCE_NOT_RECORDED)), attended())
                .when(correct(STATE, text))
                .recordsNothingNew()
                .noticesNothing();
    }

    @Test
    @Shows(R_157)
    void is_corrected_by_the_owner_that_recorded_it_only() {
        var known = aMeetingThatWasHeld().and(decided(about(STAFF_MOVED), as(DECIDED_UNDER_MANDATE)));
        known.when(correct(LIER, about(TASK_MOVED))).isNotYours("decision.other-recorder");
        known.when(correct(STATE, about(STAFF_MOVED))).recordsNothingNew();
        aMeetingThatWasHeld().when(correct(STATE, about(STAFF_MOVED))).knowsNo("decision");
    }

    private static Scene heldWithLierOnlyOn(ChangeKind kind) {
        var lier =
                mandate(LIER_MANDATE, LIER, Body.MUNICIPAL_DIRECTOR, Body.MUNICIPAL_COUNCIL, Subjects.of(kind), null);
        return given(established(), stateMandate(), lier, planned(MEETING), item(1, STATE, null), attended());
    }

    private static DecisionText linked(int to) {
        var link = new DecisionLink(DecisionLink.Kind.DEPENDS_ON, new DecisionNumber(to));
        return text(NOTED, null, null, Map.of(), List.of(link));
    }

    private static DecisionText position(OwnerId owner, Stance stance) {
        return text(NOTED, null, null, Map.of(owner, new Position(stance, null)), List.of());
    }

    private static CorrectMeetingDecision correct(OwnerId by, DecisionText text) {
        return new CorrectMeetingDecision(OFFICE, DECISION, by, text, "It was misheard");
    }

    private static MeetingDecisionCorrected corrected(DecisionText text, CountedDecision countedDecision) {
        return new MeetingDecisionCorrected(
                OFFICE, MEETING, DECISION, 2, STATE, text, countedDecision, "It was misheard", matter(text));
    }
}
