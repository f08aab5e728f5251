package no.partnerskap.api.query;

import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Somebody who turns the pages of a list")
class PageStoryTest extends HttpTest {
    private static @Nullable String onlyRead;

    /** At least two of everything that a list can tell. */
    private String aBusyOffice() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        for (int i = 1; i <= 3; i++) {
            more(office, i);
        }
        on("2026-01-06");
        return office;
    }

    /** One for all who only read it. */
    private String theSameBusyOffice() {
        if (onlyRead == null) {
            onlyRead = aBusyOffice();
        }
        on("2026-01-06");
        return onlyRead;
    }

    private void more(String office, int number) {
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-01-05")));
        accepted(201, as("lier").post(office + "/disputes", """
            {"submittedOn": "2026-01-05", "submission": %s, "terms": [{"key": "k", "change": %d,
             "positions": {"STATE": "a", "M1": "b"}}]}\
            """.formatted(document("M1", "null"), number)));
        accepted(
                201, as("lier").post(office + "/meetings", "{\"plannedFor\": \"2026-01-05\", \"title\": \"Meeting\"}"));
        accepted(200, as("lier").post(office + "/meetings/" + number + "/record-attendance", """
            {"heldOn": "2026-01-05", "attendees": [{"owner": "M1", "role": "Director", "mandate": 2},
             {"owner": "STATE", "role": "Director", "mandate": 1}]}\
            """));
        accepted(201, as("lier").post(office + "/meetings/" + number + "/record-meeting-decision", """
            {"decision": {"title": "So", "text": "So", "statedType": "NOTED"}}\
            """));
        accepted(201, as("lier").post(office + "/agreements/agree-text", """
            {"terms": {"kind": "OPERATIONS", "from": "2026-02-01", "text": %s}}\
            """.formatted(document("M1", "\"26/1\""))));
        accepted(201, as("lier").post(office + "/cost-key/record-fte-count", """
            {"countedOn": "2026-01-0%d", "fte": {"STATE": 9.5, "M1": 10}}\
            """.formatted(number)));
        accepted(201, as("lier").post(office + "/mandates", mandate("MUNICIPAL_DIRECTOR", "MUNICIPAL_COUNCIL")));
    }

    @ParameterizedTest(name = "/{0} by {2}")
    @CsvSource({
        "changes,             changes,    lier,         3",
        "involvement-audit,   changes,    auditor-lier, 3",
        "meetings,            meetings,   lier,         3",
        "decisions,           decisions,  lier,         3",
        "disputes,            disputes,   governor-33,  3",
        "agreements,          agreements, lier,         3",
        "mandates,            mandates,   lier,         5",
        "cost-key/fte-counts, counts,     state-viken,  3",
        "findings,            findings,   lier,         3",
        "history,             events,     lier,         3"
    })
    @Shows(R_154)
    void sees_each_row_once_while_others_write(String list, String rows, String reader, int atLeast) {
        var office = aBusyOffice();
        var whole = accepted(200, as(reader).get(office + "/" + list)).body();
        assertThat(whole.at("/" + rows).size()).as(whole.toString()).isGreaterThanOrEqualTo(atLeast);
        assertThat(whole.has("next")).isFalse();

        var seen = new ArrayList<JsonNode>();
        var next = "";
        for (int page = 0; page == 0 || !next.isEmpty(); page++) {
            var told = accepted(
                    200, as(reader).get(office + "/" + list + "?limit=2" + (page == 0 ? "" : "&cursor=" + next)));
            if (page == 0) {
                on("2026-01-07");
                more(office, 4);
            }
            assertThat(told.body().at("/version")).isEqualTo(whole.at("/version"));
            assertThat(told.header("Partnership-Version"))
                    .isEqualTo(whole.at("/version").asString());
            told.body().at("/" + rows).forEach(seen::add);
            next = told.at("/next");
        }
        assertThat(seen).isEqualTo(List.copyOf(whole.at("/" + rows).values()));
    }

    @Test
    void cannot_use_a_cursor_that_is_spoiled_or_of_another_list_or_question() {
        var office = aBusyOffice();
        var changes = office + "/changes?limit=1";
        var cursor = as("lier").get(changes + "&kind=STAFF_MOVED").at("/next");
        accepted(200, as("lier").get(changes + "&cursor=" + cursor));
        accepted(200, as("lier").get(changes + "&kind=STAFF_MOVED&validOn=2026-01-06&cursor=" + cursor));
        rejected(400, "cursor-of-another-question", as("lier").get(changes + "&kind=LOCATION_MOVE&cursor=" + cursor));
        rejected(400, "cursor-of-another-question", as("lier").get(changes + "&state=AHEAD&cursor=" + cursor));
        rejected(400, "cursor-of-another-question", as("lier").get(changes + "&validOn=2026-01-05&cursor=" + cursor));

        rejected(400, "cursor", as("lier").get(office + "/involvement-audit?cursor=" + cursor));
        rejected(400, "cursor", as("lier").get(office + "/history?cursor=" + cursor));
        rejected(400, "cursor", as("lier").get(aBusyOffice() + "/changes?cursor=" + cursor));
        var plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        for (var spoiled : List.of(plain.replace("STAFF_MOVED", "TASK_MOVED"), plain.replace(" 1 ", " 2 "), "", " ")) {
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(spoiled.getBytes(StandardCharsets.UTF_8));
            rejected(400, "cursor", as("lier").get(changes + "&cursor=" + text));
        }
        rejected(400, "cursor", as("lier").get(changes + "&cursor=" + cursor + "="));
        rejected(400, "cursor", as("lier").get(changes + "&cursor=%C3%B8"));
    }

    @Test
    void begins_anew_where_more_was_recorded_in_the_very_instant_of_the_first_page() {
        var office = aBusyOffice();
        var first = as("lier").get(office + "/changes?limit=1");
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-01-05")));
        rejected(400, "cursor-overtaken", as("lier").get(office + "/changes?limit=1&cursor=" + first.at("/next")));
    }

    @ParameterizedTest
    @CsvSource({
        "/changes?state=WITHDRAWN,                    changes,    0",
        "/changes?state=IN_EFFECT&initiator=M1,       changes,    3",
        "/changes?state=AHEAD,                        changes,    0",
        "/changes?state=AHEAD&validOn=2026-01-04,     changes,    3",
        "/changes?initiator=STATE,                    changes,    0",
        "/changes?kind=LOCATION_MOVE,                 changes,    0",
        "/involvement-audit?verdict=NOT_INVOLVED,     changes,    3",
        "/involvement-audit?verdict=NOT_INVOLVED&owner=M1, changes, 0",
        "/involvement-audit?owner=STATE&perceptionGap=true, changes, 0",
        "/involvement-audit?owner=STATE&perceptionGap=false, changes, 3",
        "/meetings?state=HELD,                        meetings,   3",
        "/meetings?state=PLANNED,                     meetings,   0",
        "/meetings?from=2026-01-05&to=2026-01-05,     meetings,   3",
        "/meetings?from=2026-01-06,                   meetings,   0",
        "/meetings?to=2026-01-04,                     meetings,   0",
        "/disputes?stage=SUBMITTED&raisedBy=M1,       disputes,   3",
        "/disputes?stage=DECIDED_BY_BOARD,            disputes,   0",
        "/disputes?raisedBy=STATE,                    disputes,   0",
        "/agreements?kind=OPERATIONS,                 agreements, 3",
        "/agreements?status=TEXT_AGREED,              agreements, 0",
        "/agreements?kind=PARTNERSHIP,                agreements, 0",
        "/agreements?status=IN_FORCE,                 agreements, 0",
        "/mandates?owner=STATE,                       mandates,   1",
        "/mandates?owner=M1&holds=true,               mandates,   4",
        "/mandates?holds=false,                       mandates,   0",
        "/mandates?holds=false&validOn=2025-12-14,    mandates,   5",
        "/findings?rule=R-076&owner=STATE,            findings,   3",
        "/findings?rule=R-076&owner=M1,               findings,   0",
        "/findings?state=closed,                      findings,   0",
        "/decisions?meeting=2,                        decisions,  1"
    })
    void asks_for_some_rows_only(String question, String rows, int count) {
        assertThat(accepted(200, as("lier").get(theSameBusyOffice() + question))
                        .body()
                        .at("/" + rows))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "/findings?state=maybe,                 choice,   state,         'open, closed, all'",
        "/changes?state=LOST,                   choice,   state,         'AHEAD, IN_EFFECT, WITHDRAWN'",
        "/involvement-audit?perceptionGap=yes,  choice,   perceptionGap, 'true, false'",
        "/meetings?state=held,                  choice,   state,         'PLANNED, HELD'",
        "/decisions?order=up,                   choice,   order,         'newest, oldest'",
        "/agreements/current?kind=DRAFT,        choice,   kind,          'PARTNERSHIP, OPERATIONS'",
        "/meetings?from=1.1.2026,               date,     from,          ''",
        "/decisions?meeting=0,                  number,   meeting,       ''",
        "/mandates?owner=X,                     owner-id, owner,         ''",
        "/findings?rule=the-first,              rule,     rule,          ''",
        "/changes?limit=101,                    limit,    limit,         ''",
        "/disputes?limit=x,                     limit,    limit,         ''"
    })
    void is_told_which_parameter_is_wrong_and_what_it_could_be(
            String question, String code, String parameter, String allowed) {
        var told = rejected(400, code, as("lier").get(theSameBusyOffice() + question));
        assertThat(told.at("/values/parameter")).isEqualTo(parameter);
        assertThat(told.at("/values/allowed")).isEqualTo(allowed);
    }
}
