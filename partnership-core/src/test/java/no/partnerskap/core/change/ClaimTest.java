package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeFacts.by;
import static no.partnerskap.core.change.ChangeFacts.claimed;
import static no.partnerskap.core.change.ChangeFacts.consulted;
import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.change.ChangeFacts.stateCutsTwoPosts;
import static no.partnerskap.core.change.ChangeFacts.step;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.NO_CHANGE;
import static no.partnerskap.core.partnership.Facts.NO_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.unregistered;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_005;
import static no.partnerskap.core.rules.Rule.R_060;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_069;
import static no.partnerskap.core.rules.Rule.R_088;
import static no.partnerskap.core.rules.Rule.R_138;

import java.time.LocalDate;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A claim of involvement")
class ClaimTest {
    @ParameterizedTest
    @ValueSource(strings = {"STATE", "M1", "M2"})
    @Shows(R_069)
    void is_recorded_on_the_word_of_any_owner(OwnerId by) {
        given(establishedWithEiker(), proposed())
                .when(new ClaimInvolvement(OFFICE, CHANGE, by, consulted(LIER)))
                .records(new InvolvementClaimed(OFFICE, CHANGE, 1, by, 1, consulted(LIER)))
                .answersNumber(1)
                .noticesNothing();
    }

    @Test
    @Shows(R_060)
    void has_a_number_of_its_own_within_the_change() {
        given(established(), proposed(), claimed()).when(claim(consulted(LIER))).answersNumber(2);
    }

    @Test
    void belongs_to_the_revision_it_was_made_for() {
        given(
                        established(),
                        proposed(),
                        new ChangeRevised(
                                OFFICE,
                                CHANGE,
                                2,
                                stateCutsTwoPosts(),
                                proposed().affected(),
                                "x",
                                null))
                .when(claim(consulted(LIER)))
                .records(new InvolvementClaimed(OFFICE, CHANGE, 1, STATE, 2, consulted(LIER)));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Shows({R_005, R_088})
    void that_reached_no_owner_is_kept_as_a_note(Channel channel) {
        var answer = given(established(), proposed()).when(claim(by(channel))).records(claimed(by(channel)));
        switch (channel) {
            case OWNER_LINE, REGIONAL_ARENA -> answer.noticesNothing();
            case OFFICE_LEADER -> answer.notices("claim.note-only", R_005);
            default -> answer.notices("claim.note-only", R_088);
        }
    }

    @Test
    @Shows(R_061)
    void toward_an_owner_that_is_not_affected_is_recorded_with_a_remark() {
        given(establishedWithEiker(), proposed())
                .when(claim(consulted(EIKER)))
                .records(claimed(consulted(EIKER)))
                .notices("claim.not-affected", R_061);
    }

    @Test
    @Shows(R_138)
    void with_an_unregistered_document_is_recorded_with_a_remark() {
        var step = with(unregistered(STATE));
        given(established(), proposed())
                .when(claim(step))
                .records(claimed(step))
                .notices("evidence.unregistered", R_138);
    }

    @Test
    @Shows(R_138)
    void without_a_document_is_recorded() {
        given(established(), proposed())
                .when(claim(with(null)))
                .records(claimed(with(null)))
                .noticesNothing();
    }

    @Test
    void of_no_involvement_at_all_makes_no_sense() {
        given(established(), proposed())
                .when(claim(step(LIER, Level.NONE, on("2026-01-10"))))
                .isMalformed("/level", "level");
    }

    @Test
    void has_an_answer_window_that_does_not_end_before_it_begins() {
        given(established(), proposed()).when(claim(window("2026-01-09"))).isMalformed("/respondBy", "answer-window");
    }

    @Test
    void may_have_an_answer_window_of_the_same_day() {
        given(established(), proposed()).when(claim(window("2026-01-10"))).answersNumber(1);
    }

    @Test
    void tells_of_nothing_that_lies_ahead() {
        given(established(), proposed())
                .when(claim(step(LIER, Level.INFORMED, on("2026-02-02"))))
                .isMalformed("/involvement/occurred", "in-the-future");
    }

    @Test
    void belongs_to_a_change_on_record() {
        given(established())
                .when(new ClaimInvolvement(OFFICE, NO_CHANGE, STATE, consulted(LIER)))
                .knowsNo("change");
    }

    @Test
    void is_toward_an_owner_of_the_office() {
        given(established(), proposed()).when(claim(consulted(NOBODY))).knowsNo("owner");
    }

    @Test
    void cites_a_meeting_on_record() {
        given(established(), proposed())
                .when(claim(heldIn(new MeetingReference(new MeetingNumber(2), null), null, null)))
                .knowsNo("meeting");
        given(established(), proposed())
                .when(claim(heldIn(null, MEETING, null)))
                .knowsNo("meeting");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void cites_an_agenda_item_on_record(int item) {
        given(
                        established(),
                        proposed(),
                        new MeetingPlanned(OFFICE, MEETING, STATE, date("2026-01-10"), "January", null))
                .when(claim(heldIn(new MeetingReference(MEETING, item), null, null)))
                .knowsNo("agenda-item");
    }

    @Test
    void rests_on_a_mandate_on_record_where_it_names_one() {
        given(established(), proposed())
                .when(claim(heldIn(null, null, NO_MANDATE)))
                .knowsNo("mandate");
    }

    @Test
    void may_name_a_representative_who_showed_no_mandate() {
        var step = heldIn(null, null, null);
        given(established(), proposed()).when(claim(step)).records(claimed(step));
    }

    private static ClaimInvolvement claim(Involvement step) {
        return new ClaimInvolvement(OFFICE, CHANGE, STATE, step);
    }

    private static Involvement with(@Nullable EvidenceRef document) {
        return new Involvement(
                LIER, Level.CONSULTED, on("2026-01-10"), Channel.OWNER_LINE, null, null, null, null, document);
    }

    private static Involvement window(String respondBy) {
        return new Involvement(
                LIER,
                Level.CONSULTED,
                on("2026-01-10"),
                Channel.OWNER_LINE,
                LocalDate.parse(respondBy),
                null,
                null,
                null,
                registered(STATE));
    }

    private static Involvement heldIn(
            @Nullable MeetingReference held, @Nullable MeetingNumber minutes, @Nullable MandateNumber mandate) {
        return new Involvement(
                LIER,
                Level.CONSULTED,
                on("2026-01-10"),
                Channel.OWNER_LINE,
                null,
                held,
                minutes,
                new Representative(mandate),
                null);
    }
}
