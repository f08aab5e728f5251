package no.partnerskap.api.audit;

import static no.partnerskap.core.rules.Rule.R_082;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The involvement audit of many partnerships")
class AuditOverviewTest extends HttpTest {
    private static final String LIST = "/api/v1/involvement-audit";

    private static String number(String office) {
        return office.substring(office.length() - 4);
    }

    /** Two changes by the state that concern the municipality, on 20 January and 1 July; of the first it is claimed more than is shown. */
    private String officeWithTwoChanges() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(201, as("state-viken").post(office + "/changes", proposal("STAFF_MOVED", "2026-01-20")));
        accepted(201, as("state-viken").post(office + "/changes", proposal("STAFF_MOVED", "2026-07-01")));
        accepted(201, as("state-viken").post(office + "/changes/1/claim-involvement", """
            {"involvement": {"toward": "M1", "level": "JOINTLY_DECIDED", "occurred": "2026-01-04",
             "channel": "OWNER_LINE"}}\
            """));
        return office;
    }

    private Reply page(String caller, String question) {
        return accepted(200, as(caller).get(LIST + question));
    }

    private List<JsonNode> rows(String caller, String question) {
        var rows = new ArrayList<JsonNode>();
        for (var cursor = ""; ; ) {
            var page = page(caller, question + cursor);
            page.body().at("/partnerships").forEach(rows::add);
            if (page.at("/next").isEmpty()) {
                return rows;
            }
            cursor = "&cursor=" + page.at("/next");
        }
    }

    private Optional<JsonNode> row(String caller, String question, String office) {
        return rows(caller, question).stream()
                .filter(row -> row.at("/office").asString().equals(number(office)))
                .findFirst();
    }

    private JsonNode municipality(String question, String office) {
        var owners = row("lier", question, office).orElseThrow().at("/owners");
        for (var owner : owners) {
            if (owner.at("/id").asString().equals("M1")) {
                return owner;
            }
        }
        throw new AssertionError("No M1 in " + owners);
    }

    @Test
    @Shows(R_082)
    void counts_verdicts_as_established_and_as_claimed_and_where_they_differ() {
        var office = officeWithTwoChanges();
        assertThat(municipality("?limit=100", office)).hasToString("""
            {"id":"M1","number":"3312","name":"Lier","changes":2,"established":{"PENDING":2},\
            "claimed":{"INVOLVED_SHORT_NOTICE":1,"PENDING":1},"perceptionGaps":1}\
            """);
        on("2026-01-20");
        assertThat(municipality("?limit=100", office).at("/established")).hasToString("""
            {"PENDING":1,"UNVERIFIED":1}\
            """);
        accepted(200, as("lier").post(office + "/changes/1/claims/1/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-01-20", "mandate": 2}\
            """));
        var agreed = municipality("?limit=100", office);
        assertThat(agreed.at("/established"))
                .isEqualTo(agreed.at("/claimed"))
                .hasToString("{\"INVOLVED_IN_TIME\":1,\"PENDING\":1}");
        assertThat(agreed.at("/perceptionGaps").asInt()).isZero();
    }

    @Test
    void counts_what_the_audit_of_each_partnership_says() {
        var office = officeWithTwoChanges();
        var one = as("lier").get(office + "/involvement-audit").body();
        var owners = row("lier", "?limit=100", office).orElseThrow().at("/owners");
        for (var owner : owners) {
            var verdicts = new ArrayList<String>();
            one.at("/changes")
                    .forEach(change -> change.at("/owners").forEach(audit -> {
                        if (audit.at("/owner").equals(owner.at("/id"))) {
                            verdicts.add(audit.at("/verdict").asString());
                        }
                    }));
            assertThat(owner.at("/changes").asInt()).isEqualTo(verdicts.size());
            owner.at("/established")
                    .properties()
                    .forEach(count -> assertThat(verdicts.stream().filter(count.getKey()::equals))
                            .hasSize(count.getValue().asInt()));
        }
    }

    @Test
    void is_asked_by_period_owner_line_county_and_difference() {
        var office = officeWithTwoChanges();
        var other = establishedOffice();
        assertThat(municipality("?limit=100&from=2026-01-21", office)
                        .at("/changes")
                        .asInt())
                .isEqualTo(1);
        assertThat(municipality("?limit=100&from=2026-01-20&to=2026-07-01", office)
                        .at("/changes")
                        .asInt())
                .isEqualTo(2);
        assertThat(municipality("?limit=100&to=2026-01-19", office)
                        .at("/changes")
                        .asInt())
                .isZero();
        assertThat(row("lier", "?line=STATE&limit=100", office).orElseThrow().at("/owners"))
                .hasSize(1)
                .allSatisfy(owner -> assertThat(owner.at("/id").asString()).isEqualTo("STATE"));
        assertThat(row("lier", "?perceptionGap=true&limit=2", office)).isPresent();
        assertThat(row("lier", "?perceptionGap=true&limit=2", other)).isEmpty();
        assertThat(row("lier", "?perceptionGap=true&limit=2&from=2026-02-01", office))
                .isEmpty();
        assertThat(row("lier", "?perceptionGap=false&limit=100", other)).isPresent();
        assertThat(row("auditor-state", "?county=33&limit=100", office)).isPresent();
        assertThat(rows("auditor-state", "?county=34&limit=100")).isEmpty();
        rejected(400, "choice", as("lier").get(LIST + "?line=M1"));
        rejected(400, "as-of-not-offered", as("lier").get(LIST + "?validOn=2026-01-01"));
    }

    /** Other tests opened theirs on days to come, and what is opened after the first page is on no later one. */
    private String dayAfterTheLastOpening() {
        var last = jdbc.sql("select max(opened_at) from partnership")
                .query(String.class)
                .single();
        return LocalDate.ofInstant(Instant.parse(last), ZoneOffset.UTC)
                .plusDays(2)
                .toString();
    }

    @Test
    void tells_each_caller_of_those_that_it_may_know_of_and_turns_pages() {
        var office = establishedOffice();
        for (var caller : List.of("lier", "state-viken", "auditor-lier", "auditor-state", "supervisor-33")) {
            assertThat(row(caller, "?limit=100", office)).as(caller).isPresent();
        }
        for (var caller : List.of("kongsvinger", "state-innlandet", "leader-lier")) {
            assertThat(row(caller, "?limit=100", office)).as(caller).isEmpty();
        }
        for (var caller : List.of("governor-33", "board", "registrar", "ops")) {
            rejected(403, "not-yours", as(caller).get(LIST));
        }
        establishedOffice();
        on(dayAfterTheLastOpening());
        assertThat(rows("lier", "?limit=1"))
                .hasSizeGreaterThan(1)
                .containsExactlyElementsOf(rows("lier", "?limit=100"));
    }
}
