package no.partnerskap.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.harness.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a system may do is what its organisation may do, narrowed by the scopes that it asked its token for. */
@DisplayName("A system whose token has few scopes")
class ScopeStoryTest extends HttpTest {
    private static final String PREFIX = "nav:partnerskap/";
    private static final String OFFICES = "/api/v1/partnerships";
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final String MEETING = "{\"plannedFor\": \"2026-02-01\", \"title\": \"Spring\"}";
    private String office = "";

    @BeforeEach
    void anOfficeWithAChange() {
        office = establishedOffice();
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
    }

    private String[] only(String caller, String scopes) {
        var asked = PREFIX + scopes.replace(" ", " " + PREFIX);
        var token = TOKENS.computeIfAbsent(port + caller + asked, key -> Tokens.fetch(port, caller, asked));
        return new String[] {"Authorization", "Bearer " + token};
    }

    private Reply send(String request, String[] token) {
        var parts = request.split(" ");
        var path = parts[1].replace("OFFICE", office);
        return switch (parts[0]) {
            case "GET" -> as("").get(path, token);
            case "PUT" -> as("").put(path, "{}", token);
            case "DELETE" -> as("").delete(path, token);
            default ->
                path.endsWith("/meetings")
                        ? as("").post(path, MEETING, token)
                        : as("").post(path, proposal("STAFF_MOVED", "2026-07-01"), token);
        };
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "change.read meeting.write, GET OFFICE/changes/1",
        "change.read meeting.write, GET OFFICE/changes",
        "change.read meeting.write, POST OFFICE/meetings",
        "change.write,              POST OFFICE/changes",
        "audit.read,                GET OFFICE/history",
        "audit.read,                GET OFFICE/involvement-audit",
        "audit.read,                GET OFFICE/read-log",
        "partnership.read,          GET OFFICE",
        "partnership.read,          GET /api/v1/partnerships",
        "agreement.read,            GET OFFICE/agreements/drafts"
    })
    void does_what_they_open(String scopes, String request) {
        assertThat(send(request, only("lier", scopes)).status()).isBetween(200, 201);
    }

    @ParameterizedTest(name = "{0}: {1} takes {3} of {2}")
    @CsvSource({
        "change.read meeting.write,             POST OFFICE/changes,               CHANGE,      write",
        "change.read meeting.write,             POST OFFICE/changes?dryRun=true,   CHANGE,      write",
        "change.read meeting.write,             GET OFFICE/meetings,               MEETING,     read",
        "change.read meeting.write,             GET /api/v1/partnerships,          PARTNERSHIP, read",
        "change.read meeting.write,             GET OFFICE,                        PARTNERSHIP, read",
        "change.read meeting.write,             GET OFFICE/history,                AUDIT,       read",
        "change.read meeting.write,             GET OFFICE/involvement-audit,      AUDIT,       read",
        "change.read meeting.write,             GET OFFICE/cost-key,               COST_KEY,    read",
        "change.read meeting.write,             GET OFFICE/disputes,               DISPUTE,     read",
        "meeting.read,                          POST OFFICE/meetings,              MEETING,     write",
        "agreement.read,                        PUT OFFICE/agreements/drafts/1,    AGREEMENT,   write",
        "agreement.read,                        DELETE OFFICE/agreements/drafts/1, AGREEMENT,   write",
        "agreement.write,                       GET OFFICE/agreements/drafts,      AGREEMENT,   read",
        "agreement.write,                       GET OFFICE/agreements/current,     AGREEMENT,   read",
        "audit.read audit.write,                GET OFFICE/changes,                CHANGE,      read"
    })
    void is_turned_away_from_what_they_do_not(String scopes, String request, String area, String access) {
        var before = stored();
        var no = rejected(403, "scope-missing", send(request, only("lier", scopes)));
        assertThat(no.at("/values/area")).isEqualTo(area);
        assertThat(no.at("/values/access")).isEqualTo(access);
        assertThat(stored()).isEqualTo(before);
    }

    /** Another municipality's office looks as if it were not there, before anything is said of scopes. */
    @Test
    void sees_no_more_for_them() {
        rejected(404, "unknown-partnership", send("GET OFFICE/changes", only("kongsvinger", "change.read")));
        rejected(404, "unknown-partnership", send("GET OFFICE/meetings", only("kongsvinger", "change.read")));
        rejected(404, "unknown-partnership", send("POST OFFICE/changes", only("kongsvinger", "change.write")));
    }

    @Test
    void of_the_state_covers_the_region_that_one_of_them_names_and_no_office_without() {
        var all = "partnership.read change.read change.write";
        var withRegion = only("state-viken", all + " region.0600");
        accepted(200, send("GET OFFICE/changes/1", withRegion));
        accepted(201, send("POST OFFICE/changes", withRegion));
        assertThat(accepted(200, send("GET " + OFFICES, withRegion)).body().at("/partnerships"))
                .isNotEmpty();
        for (var token : new String[][] {only("state-viken", all), only("state-innlandet", all + " region.0400")}) {
            rejected(404, "unknown-partnership", send("GET OFFICE/changes/1", token));
            rejected(404, "unknown-partnership", send("POST OFFICE/changes", token));
            assertThat(accepted(200, send("GET " + OFFICES, token)).raw().body())
                    .doesNotContain(office.substring(OFFICES.length()));
        }
    }

    /** A region is the state's; in the token of a municipality it opens nothing, and the issuer gives no scopes of others. */
    @ParameterizedTest
    @CsvSource({"lier, region.0600", "state-innlandet, region.0600", "lier, everything.read", "lier, change"})
    void gets_no_token_with_scopes_that_are_not_its_own(String caller, String scope) {
        assertThat(Tokens.fetch(port, caller, PREFIX + scope)).isEmpty();
    }

    @Test
    void has_none_for_an_area_of_which_it_asked_for_none() {
        var token = only("state-viken", "region.0600");
        for (var path : new String[] {"", "/changes", "/meetings", "/history", "/agreements", "/cost-key"}) {
            rejected(403, "scope-missing", send("GET OFFICE" + path, token));
        }
        rejected(403, "scope-missing", send("POST OFFICE/meetings", token));
    }
}
