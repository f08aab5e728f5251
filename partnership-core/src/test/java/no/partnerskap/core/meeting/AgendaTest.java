package no.partnerskap.core.meeting;

import static no.partnerskap.core.meeting.MeetingFacts.aChange;
import static no.partnerskap.core.meeting.MeetingFacts.aMeeting;
import static no.partnerskap.core.meeting.MeetingFacts.attended;
import static no.partnerskap.core.meeting.MeetingFacts.item;
import static no.partnerskap.core.meeting.MeetingFacts.papers;
import static no.partnerskap.core.meeting.MeetingFacts.planned;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_052;
import static no.partnerskap.core.rules.Rule.R_053;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.PrepareAgenda;
import no.partnerskap.core.meeting.MeetingCommand.SendPapers;
import no.partnerskap.core.meeting.MeetingCommand.WithdrawAgendaItem;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemWithdrawn;
import no.partnerskap.core.meeting.MeetingEvent.AgendaPrepared;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The agenda of a meeting")
class AgendaTest {
    /** Items 1 of the state, 2 of Lier, 3 of the office leader. */
    private static Scene anAgenda() {
        return aMeeting().and(item(1, STATE, null), item(2, LIER, null), item(3, null, null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"STATE", "M1"})
    @Shows(R_052)
    void takes_items_from_either_owner_and_from_the_leader(@Nullable OwnerId by) {
        aMeeting()
                .and(item(1, STATE, null))
                .when(add(by, null))
                .records(item(2, by, null))
                .answersNumber(2);
    }

    @Test
    void takes_an_item_about_a_change_with_papers() {
        aMeeting().and(aChange(ChangeKind.STAFF_MOVED)).when(add(STATE, CHANGE)).records(item(1, STATE, CHANGE));
    }

    @Test
    void takes_no_item_about_a_change_that_does_not_exist() {
        aMeeting().when(add(STATE, CHANGE)).knowsNo("change");
    }

    @Test
    void takes_no_item_where_there_is_none() {
        given(established()).when(add(STATE, null)).knowsNo("meeting");
    }

    @Test
    @Shows(R_052)
    void gives_an_item_back_to_whoever_added_it() {
        anAgenda().when(withdraw(2, LIER)).records(new AgendaItemWithdrawn(OFFICE, MEETING, 2, LIER));
        anAgenda().when(withdraw(3, null)).records(new AgendaItemWithdrawn(OFFICE, MEETING, 3, null));
    }

    @Test
    @Shows(R_052)
    void keeps_an_item_from_whoever_did_not_add_it() {
        anAgenda().when(withdraw(2, STATE)).refuses("agenda.not-your-item", R_052);
        anAgenda().when(withdraw(2, null)).refuses("agenda.not-your-item", R_052);
        anAgenda().when(withdraw(3, STATE)).refuses("agenda.not-your-item", R_052);
    }

    @Test
    @Shows(R_052)
    void keeps_its_items_once_the_meeting_was_held() {
        anAgenda().and(attended()).when(withdraw(2, LIER)).refuses("agenda.meeting-held", R_052);
    }

    @Test
    void knows_an_item_that_was_withdrawn_no_more_and_never_gives_its_number_again() {
        var without = anAgenda().and(new AgendaItemWithdrawn(OFFICE, MEETING, 3, null));
        without.when(withdraw(3, null)).knowsNo("agenda-item");
        without.when(send(3)).knowsNo("agenda-item");
        without.when(add(STATE, null)).records(item(4, STATE, null));
    }

    @Test
    @Shows(R_052)
    void is_put_in_order_by_the_leader_or_an_owner() {
        anAgenda().when(prepare(null, 2, 3, 1)).records(new AgendaPrepared(OFFICE, MEETING, null, List.of(2, 3, 1)));
        anAgenda().when(prepare(LIER, 1, 2, 3)).records(new AgendaPrepared(OFFICE, MEETING, LIER, List.of(1, 2, 3)));
    }

    @Test
    @Shows(R_052)
    void leaves_out_nobody_elses_item() {
        anAgenda().when(prepare(null, 3, 1)).refuses("agenda.item-left-out", R_052);
    }

    @Test
    void is_put_in_order_without_what_was_withdrawn() {
        anAgenda()
                .and(new AgendaItemWithdrawn(OFFICE, MEETING, 2, LIER))
                .when(prepare(null, 3, 1))
                .records(new AgendaPrepared(OFFICE, MEETING, null, List.of(3, 1)));
    }

    @Test
    void names_each_item_once_and_only_its_own() {
        anAgenda().when(prepare(null, 1, 2, 2, 3)).isMalformed("/order", "item-twice");
        anAgenda().when(prepare(null, 1, 2, 3, 4)).knowsNo("agenda-item");
    }

    @Test
    void puts_later_items_after_those_that_were_ordered() {
        var events = List.<MeetingEvent>of(
                planned(MEETING),
                item(1, STATE, null),
                item(2, LIER, null),
                new AgendaPrepared(OFFICE, MEETING, null, List.of(2, 1)),
                item(3, STATE, null));
        assertThat(Minutes.upTo(events).orElseThrow().items())
                .extracting(AgendaItem::item)
                .containsExactly(2, 1, 3);
    }

    @Test
    @Shows(R_053)
    void takes_papers_for_an_item_that_stands() {
        anAgenda().when(send(2)).records(new PapersSent(OFFICE, MEETING, 2, STATE, papers()));
        anAgenda().when(send(4)).knowsNo("agenda-item");
    }

    private static AddAgendaItem add(@Nullable OwnerId by, @Nullable ChangeNumber concerns) {
        return new AddAgendaItem(OFFICE, MEETING, by, "Staff", concerns, papers());
    }

    private static WithdrawAgendaItem withdraw(int item, @Nullable OwnerId by) {
        return new WithdrawAgendaItem(OFFICE, MEETING, item, by);
    }

    private static PrepareAgenda prepare(@Nullable OwnerId by, Integer... order) {
        return new PrepareAgenda(OFFICE, MEETING, by, List.of(order));
    }

    private static SendPapers send(int item) {
        return new SendPapers(OFFICE, MEETING, item, STATE, papers());
    }
}
