package no.partnerskap.api.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The list of partnerships")
class PartnershipListTest extends HttpTest {
    private static final String AFTER_ALL_OTHERS = "2040-01-01";
    private static final String LATER = "2040-01-02";
    private static final String LIST = "/api/v1/partnerships";

    private static String number(String office) {
        return office.substring(office.length() - 4);
    }

    private List<String> listed(String caller, String question) {
        var numbers = new ArrayList<String>();
        var next = "";
        do {
            var page = page(caller, question + (next.isEmpty() ? "" : "&cursor=" + next));
            page.body()
                    .at("/partnerships")
                    .forEach(row -> numbers.add(row.at("/office").asString()));
            next = page.at("/next");
        } while (!next.isEmpty());
        return numbers;
    }

    private Reply page(String caller, String question) {
        return accepted(200, as(caller).get(LIST + question));
    }

    private JsonNode row(String office) {
        for (var cursor = ""; ; ) {
            var page = page("lier", "?limit=100" + cursor);
            for (var row : page.body().at("/partnerships")) {
                if (row.at("/office").asString().equals(number(office))) {
                    return row;
                }
            }
            assertThat(page.at("/next")).as(office).isNotEmpty();
            cursor = "&cursor=" + page.at("/next");
        }
    }

    @Test
    void turns_pages_in_which_none_comes_twice_or_is_left_out() {
        on(AFTER_ALL_OTHERS);
        var opened = List.of(number(establishedOffice()), number(establishedOffice()), number(establishedOffice()));
        var all = listed("lier", "?limit=100");
        assertThat(all).containsAll(opened).isSorted().doesNotHaveDuplicates();
        assertThat(listed("lier", "?limit=2")).isEqualTo(all);

        var first = page("lier", "?limit=1");
        on(LATER);
        var late = number(establishedOffice());
        var rest = new ArrayList<String>();
        for (var next = first.at("/next"); !next.isEmpty(); ) {
            var page = page("lier", "?limit=1&cursor=" + next);
            page.body()
                    .at("/partnerships")
                    .forEach(row -> rest.add(row.at("/office").asString()));
            next = page.at("/next");
        }
        assertThat(rest).isEqualTo(all.subList(1, all.size())).doesNotContain(late);
        rejected(400, "cursor", as("lier").get(LIST + "?cursor=x"));
        rejected(400, "as-of-not-offered", as("lier").get(LIST + "?knownAt=2026-01-01T00:00:00Z"));
    }

    @Test
    void tells_each_caller_those_that_it_may_know_of_and_asks_for() {
        var office = number(establishedOffice());
        for (var question : List.of(
                "?county=33", "?municipality=3312", "?owner=3312", "?owner=0600", "?owner=857566122", "?limit=3")) {
            assertThat(listed("auditor-state", question)).as(question).contains(office);
        }
        for (var question : List.of("?county=34", "?municipality=0600", "?owner=0301", "?county=33&owner=0301")) {
            assertThat(listed("auditor-state", question)).as(question).isEmpty();
        }
        assertThat(listed("kongsvinger", "?limit=100")).isEmpty();
        assertThat(listed("board", "?limit=100")).doesNotContain(office);
        accepted(201, as("lier").post(LIST + "/" + office + "/disputes", """
            {"submittedOn": "2026-01-05", "submission": %s, "terms": [{"key": "k",
             "positions": {"STATE": "a", "M1": "b"}}]}\
            """.formatted(document("M1", "null"))));
        assertThat(listed("board", "?limit=100")).doesNotContain(office);
        accepted(
                200,
                as("governor-33").post(LIST + "/" + office + "/disputes/1/fail-mediation", "{\"on\": \"2026-01-05\"}"));
        assertThat(listed("board", "?limit=100")).contains(office);
        assertThat(page("board", "?limit=100").body().at("/partnerships/0").has("openFindings"))
                .isFalse();
        assertThat(listed("governor-33", "?limit=100&openFindings=true")).isEmpty();
        var told = rejected(400, "choice", as("lier").get(LIST + "?openFindings=some"));
        assertThat(told.at("/values/allowed")).isEqualTo("true, false");
    }

    @Test
    void counts_open_findings_as_they_come_and_go() {
        var quiet = establishedOffice();
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(201, as("state-viken").post(office + "/changes", proposal("STAFF_MOVED", "2026-01-20")));
        var before = row(office).at("/openFindings").asInt();
        assertThat(before).isEqualTo(found(office));

        on("2026-01-20");
        assertThat(row(office).at("/openFindings").asInt())
                .isGreaterThan(before)
                .isEqualTo(found(office));
        assertThat(listed("lier", "?limit=2&openFindings=true")).contains(number(office));
        assertThat(listed("lier", "?limit=2&openFindings=false")).doesNotContain(number(office));
        assertThat(row(quiet).at("/openFindings").asInt()).isEqualTo(found(quiet));

        accepted(201, as("lier").post(office + "/changes/1/claim-involvement", """
            {"involvement": {"toward": "M1", "level": "CO_DECIDED", "occurred": "2026-01-10", "channel": "OWNER_LINE"}}\
            """));
        assertThat(row(office).at("/openFindings").asInt()).isEqualTo(found(office));
        assertThat(row(office).at("/version").asInt()).isEqualTo(5);
        on("2027-06-01");
        assertThat(row(quiet).at("/openFindings").asInt())
                .isEqualTo(found(quiet))
                .isPositive();
    }

    private int found(String office) {
        return as("lier")
                .get(office + "/findings?limit=100")
                .body()
                .at("/findings")
                .size();
    }
}
