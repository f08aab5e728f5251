package no.partnerskap.api.meeting;

import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_052;
import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_058;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Owners who meet")
class MeetingStoryTest extends HttpTest {
    private static final String DECISION = """
        {"decision": {"agendaItem": 1, "title": "One leader", "text": "The office gets one leader",
         "statedType": "COORDINATED", "change": 1, "effectiveOn": "2026-06-01", "responsible": ["STATE", "M1"],
         "positions": {"STATE": {"stance": "FOR"}, "3312": {"stance": "RESERVED", "reason": "The council decides"}}}}\
        """;

    /** Planned, attended by both with mandates, on the day on which the test stands. */
    private void meetsOn(String office, String day, String attendees) {
        on(day);
        accepted(200, as("lier").post(office + "/meetings/1/record-attendance", """
            {"heldOn": "%s", "attendees": [%s]}\
            """.formatted(day, attendees)));
    }

    private static final String BOTH = """
        {"owner": "STATE", "role": "Region director", "mandate": 1},
        {"owner": "M1", "role": "Municipal director", "mandate": 2}\
        """;

    private String aMeetingAboutOneLeader() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(201, as("state-viken").post(office + "/changes", proposal("LEADERSHIP_MODEL_CHANGE", "2026-06-01")));
        accepted(201, as("lier").post(office + "/meetings", "{\"plannedFor\": \"2026-03-05\", \"title\": \"Spring\"}"));
        on("2026-02-20");
        accepted(201, as("lier").post(office + "/meetings/1/add-agenda-item", """
            {"title": "Two leaders to one", "concerns": 1, "papers": {"sentOn": "2026-02-20", "documents": []}}\
            """));
        return office;
    }

    private String verdict(String office, String owner, String validOn) {
        return as("lier").get(office + "/changes?validOn=" + validOn).at("/changes/0/verdicts/" + owner);
    }

    private void ownLine(String office, String caller, String day, String body, int mandate) {
        on(day);
        accepted(201, as(caller).post(office + "/changes/1/record-own-line-decision", """
            {"decision": {"decidedOn": "%s", "body": "%s", "mandate": %d}}\
            """.formatted(
                        day, body, mandate)));
    }

    @Test
    @Shows(R_058)
    void agree_in_principle_and_nothing_applies_before_each_line_has_approved() {
        var office = aMeetingAboutOneLeader();
        meetsOn(office, "2026-03-05", BOTH);
        var told = accepted(201, as("lier").post(office + "/meetings/1/record-meeting-decision", DECISION));
        assertThat(told.header("Location")).isEqualTo(office + "/decisions/1");
        assertThat(told.at("/number")).isEqualTo("1");
        assertThat(accepted(200, as("lier").get(told.header("Location"))).at("/decision/type"))
                .isEqualTo("MEETING");
        assertThat(told.at("/findings/0/code")).isEqualTo("decision.awaiting-own-line");
        var decision = as("lier").get(office + "/meetings/1").body().at("/decisions/0");
        assertThat(decision.at("/decision/counted/type").asString()).isEqualTo("COORDINATED");
        assertThat(decision.at("/decision/counted/awaitsOwnLines").asBoolean()).isTrue();

        ownLine(office, "state-viken", "2026-03-10", "REGION_DIRECTOR", 1);
        on("2026-04-01");
        assertThat(verdict(office, "STATE", "2026-04-01")).isEqualTo("PENDING");
        assertThat(verdict(office, "M1", "2026-04-01")).isEqualTo("PENDING");

        ownLine(office, "lier", "2026-04-28", "MUNICIPAL_COUNCIL", 2);
        on("2026-06-01");
        assertThat(verdict(office, "STATE", "2026-06-01")).isEqualTo("INVOLVED_IN_TIME");
        assertThat(verdict(office, "M1", "2026-06-01")).isEqualTo("INVOLVED_IN_TIME");
        assertThat(as("lier").get(office + "/changes/1").body().at("/audit/ownLines"))
                .extracting(line -> line.at("/verdict").asString(""))
                .containsOnly("OWN_LINE_OK");
        for (var reader : READERS) {
            var inApril = as(reader).get(office + "/changes?validOn=2026-06-01&knownAt=2026-04-01T22:00:00Z");
            assertThat(inApril.at("/changes/0/verdicts/M1")).isEqualTo("NOT_INVOLVED");
            assertThat(as(reader).get(office + "/changes").at("/changes/0/verdicts/M1"))
                    .isEqualTo("INVOLVED_IN_TIME");
            assertThat(as(reader).get(office + "/decisions?meeting=1").at("/decisions/0/meeting/type"))
                    .isEqualTo("COORDINATED");
        }
    }

    @Test
    @Shows(R_058)
    void make_nobody_involved_by_a_decision_of_the_meeting_alone() {
        var office = aMeetingAboutOneLeader();
        meetsOn(office, "2026-03-05", BOTH);
        accepted(
                201,
                as("lier")
                        .post(
                                office + "/meetings/1/record-meeting-decision",
                                DECISION.replace("COORDINATED", "DECIDED_UNDER_MANDATE")));
        on("2026-06-01");
        assertThat(verdict(office, "STATE", "2026-06-01")).isEqualTo("NOT_INVOLVED");
        assertThat(verdict(office, "M1", "2026-06-01")).isEqualTo("NOT_INVOLVED");
    }

    @Test
    @Shows({R_051, R_056})
    void write_down_what_counts_approve_it_and_correct_it() {
        var office = aMeetingAboutOneLeader();
        meetsOn(office, "2026-03-05", BOTH.replace(", \"mandate\": 2", ""));
        var noted = accepted(201, as("lier").post(office + "/meetings/1/record-meeting-decision", DECISION));
        assertThat(noted.at("/findings/0/code")).isEqualTo("decision.no-quorum");
        meetsOn(office, "2026-03-05", BOTH);
        rejected(
                403,
                "decision.other-recorder",
                as("state-viken").post(office + "/decisions/1/correct", reasoned(DECISION)));
        assertThat(meeting(office).at("/decisions/0/decision/counted/type").asString())
                .isEqualTo("COORDINATED");
        accepted(
                200,
                as("lier")
                        .post(
                                office + "/decisions/1/correct",
                                reasoned(DECISION.replace("gets one leader", "is to have one leader"))));
        accepted(201, as("lier").post(office + "/meetings/1/write-minutes", ""));

        accepted(200, as("state-viken").post(office + "/meetings/1/minutes/1/request-minutes-change", """
            {"text": "The role is wrong"}\
            """));
        rejected(
                409,
                "minutes.change-requested",
                as("lier").post(office + "/meetings/1/minutes/1/approve-minutes", """
                    {"approvedOn": "2026-03-05"}\
                    """));
        accepted(201, as("lier").post(office + "/meetings/1/write-minutes", ""));
        for (var owner : new String[] {"lier", "state-viken"}) {
            assertThat(meeting(office).at("/decisions/0/confirmed").isMissingNode()
                            || meeting(office).at("/decisions/0/confirmed").isNull())
                    .isTrue();
            accepted(200, as(owner).post(office + "/meetings/1/minutes/2/approve-minutes", """
                {"approvedOn": "2026-03-05"}\
                """));
        }
        var meeting = meeting(office);
        assertThat(meeting.at("/decisions/0/confirmed/minutesVersion").asInt()).isEqualTo(2);
        assertThat(meeting.at("/decisions/0/wordings").size()).isEqualTo(2);
        assertThat(meeting.at("/minutes/0/changeRequests/0/by").asString()).isEqualTo("STATE");
        assertThat(meeting.at("/quorum").asBoolean()).isTrue();

        accepted(
                200,
                as("lier")
                        .post(
                                office + "/decisions/1/correct",
                                reasoned(DECISION.replace("gets one leader", "keeps two leaders"))));
        assertThat(meeting(office).at("/decisions/0/confirmed").asString("")).isEmpty();
    }

    private static String reasoned(String decision) {
        return decision.strip().replaceFirst("\\}$", ", \"reason\": \"Attendance came later\"}");
    }

    private JsonNode meeting(String office) {
        return accepted(200, as("lier").get(office + "/meetings/1")).body();
    }

    @Test
    void read_the_minutes_in_both_written_forms_and_by_their_hash() {
        var office = aMeetingAboutOneLeader();
        meetsOn(office, "2026-03-05", BOTH);
        accepted(201, as("lier").post(office + "/meetings/1/record-meeting-decision", DECISION));
        accepted(201, as("lier").post(office + "/meetings/1/write-minutes", "{}"));
        var address = office + "/meetings/1/minutes/1";

        var json = accepted(200, as("lier").get(address, "Accept", "application/json"));
        assertThat(json.at("/contentSha256"))
                .isEqualTo(meeting(office).at("/minutes/0/contentSha256").asString());
        var nb = accepted(200, as("lier").get(address + "?lang=nb", "Accept", "text/plain"));
        assertThat(nb.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(nb.raw().body())
                .contains(
                        "Referat fra partnerskapsmøte 1: Spring",
                        "Holdt: 5. mars 2026",
                        "- Nav Vest-Viken: Region director (fullmakt 1)",
                        "- Sak 1: Two leaders to one (meldt av Lier)",
                        "  Type: samordnet.",
                        "  Lier: forbehold, begrunnelse: The council decides",
                        "  Ansvarlig: Nav Vest-Viken og Lier.",
                        "  Gjelder ikke før hver eier har godkjent det i egen linje.",
                        json.at("/contentSha256"));
        var nn = accepted(200, as("lier").get(address + "?lang=nn", "Accept", "text/plain"));
        assertThat(nn.raw().body())
                .contains("Referat frå partnarskapsmøte 1: Spring", "  Type: samordna.", "  Lier: atterhald");
        rejected(400, "choice", as("lier").get(address + "?lang=en", "Accept", "text/plain"));
        rejected(404, "unknown-minutes-version", as("lier").get(office + "/meetings/1/minutes/2"));
    }

    @Test
    @Shows({R_052, R_053})
    void have_an_agenda_that_the_leader_prepares_and_strikes_nothing_from() {
        var office = officeOfTheLeader();
        var planned = accepted(
                201,
                as("leader-lier")
                        .post(office + "/meetings", "{\"plannedFor\": \"2026-01-11\", \"title\": \"Winter\"}"));
        var meeting = planned.header("Location");
        accepted(201, as("lier").post(meeting + "/add-agenda-item", "{\"title\": \"Rooms\"}"));
        accepted(201, as("leader-lier").post(meeting + "/add-agenda-item", "{\"title\": \"Opening\"}"));
        rejected(409, "agenda.not-your-item", as("leader-lier").post(meeting + "/items/1/withdraw-agenda-item", "{}"));
        rejected(409, "agenda.item-left-out", as("leader-lier").post(meeting + "/prepare-agenda", "{\"order\": [2]}"));
        accepted(200, as("leader-lier").post(meeting + "/prepare-agenda", "{\"order\": [2, 1]}"));
        accepted(200, as("leader-lier").post(meeting + "/items/1/send-papers", """
            {"papers": {"sentOn": "2026-01-04", "documents": []}}\
            """));
        accepted(200, as("leader-lier").post(meeting + "/items/2/send-papers", """
            {"papers": {"sentOn": "2026-01-05", "documents": []}}\
            """));
        rejected(403, "not-yours", as("leader-lier").post(meeting + "/record-attendance", "{}"));

        var told = accepted(200, as("lier").get(meeting)).body();
        assertThat(told.at("/agenda/0/item").asInt()).isEqualTo(2);
        assertThat(told.at("/agenda/0/papersInTime").asBoolean()).isFalse();
        assertThat(told.at("/agenda/1/leadDays").asInt()).isEqualTo(7);
        assertThat(told.at("/agenda/1/papersInTime").asBoolean()).isTrue();
        assertThat(told.at("/events/0/actingAs").asString()).isEqualTo("LEADER");
        assertThat(told.at("/events/0/payload").has("plannedBy")
                        && !told.at("/events/0/payload/plannedBy").isNull())
                .isFalse();
    }

    @Test
    @Shows(R_050)
    void see_when_the_next_meeting_is_due_and_that_one_is_overdue() {
        var office = aMeetingAboutOneLeader();
        var calendar = accepted(200, as("lier").get(office + "/meetings")).body();
        assertThat(calendar.at("/interval/nextDue").asString()).isEqualTo("2026-06-30");
        assertThat(calendar.at("/interval/perYear").asInt()).isEqualTo(2);
        assertThat(calendar.at("/meetings/0/plannedFor").asString()).isEqualTo("2026-03-05");
        assertThat(calendar.at("/interval/overdue").asString("")).isEmpty();

        var late = accepted(200, as("lier").get(office + "/meetings?validOn=2026-07-30"));
        assertThat(late.at("/interval/overdue")).isEqualTo("2026-06-30");
        assertThat(late.at("/interval/overdueSince")).isEqualTo("2026-07-30");
        meetsOn(office, "2026-03-05", BOTH);
        assertThat(as("lier").get(office + "/meetings?validOn=2026-07-30").at("/interval/overdue"))
                .isEqualTo("2026-06-30");
        accepted(200, as("state-viken").post(office + "/meetings/1/record-attendance", """
            {"heldOn": "2026-03-05", "attendees": [%s]}\
            """.formatted(BOTH)));
        assertThat(as("lier").get(office + "/meetings?validOn=2026-07-30").at("/interval/overdue"))
                .isEmpty();
        assertThat(as("lier").get(office + "/meetings?validOn=2026-07-30").at("/interval/nextDue"))
                .isEqualTo("2026-12-31");
    }

    @Test
    void page_through_their_meetings_without_seeing_what_came_after_the_first_page() {
        var office = establishedOffice();
        for (int i = 1; i <= 3; i++) {
            accepted(201, as("lier").post(office + "/meetings", """
                {"plannedFor": "2026-02-01", "title": "No. %d"}\
                """.formatted(i)));
        }
        var first = accepted(200, as("lier").get(office + "/meetings?limit=2"));
        assertThat(first.body().at("/meetings").size()).isEqualTo(2);
        on("2026-01-06");
        accepted(201, as("lier").post(office + "/meetings", "{\"plannedFor\": \"2026-02-01\", \"title\": \"Late\"}"));
        var second = accepted(200, as("lier").get(office + "/meetings?limit=2&cursor=" + first.at("/next")));
        assertThat(second.body().at("/meetings").size()).isEqualTo(1);
        assertThat(second.at("/meetings/0/number")).isEqualTo("3");
        assertThat(second.at("/next")).isEmpty();
        rejected(400, "limit", as("lier").get(office + "/meetings?limit=0"));
    }
}
