package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_124;
import static no.partnerskap.core.rules.Rule.R_145;
import static no.partnerskap.core.rules.Rule.R_146;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.api.access.ExpectedRights.Verdict;
import no.partnerskap.api.access.Operations.Operation;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.agreement.AgreementCommand;
import no.partnerskap.core.change.ChangeCommand;
import no.partnerskap.core.costkey.CostKeyCommand;
import no.partnerskap.core.dispute.DisputeCommand;
import no.partnerskap.core.mandate.MandateCommand;
import no.partnerskap.core.meeting.MeetingCommand;
import no.partnerskap.core.office.OfficeCommand;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/** Every operation is tried by every kind of caller, and must end as {@code rights.txt} says. */
@DisplayName("Every operation")
class RightsTest extends HttpTest {
    private static final List<String> STRANGERS =
            List.of("state-innlandet", "state-trondelag", "kongsvinger", "governor-34", "governor-50", "");
    private static final List<String> FOREIGN = List.of("owner", "by", "actor", "role", "actingAs", "party");
    private static final ExpectedRights EXPECTED = new ExpectedRights();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private String office;

    /** Dispute 1 about change 1 has been passed on to the board; dispute 2 has not, and no dispute is about change 2. */
    @BeforeEach
    void twoChangesAndTwoDisputes() {
        office = officeOfTheLeader();
        if (as("lier").get(office + "/disputes/2").status() == 404) {
            accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
            accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-07-01")));
            accepted(201, as("lier").post(office + "/disputes", dispute(" \"change\": 1,")));
            accepted(201, as("lier").post(office + "/disputes", dispute("")));
            accepted(200, as("governor-33").post(office + "/disputes/1/fail-mediation", "{\"on\": \"2026-01-05\"}"));
            accepted(201, as("lier").post(office + "/meetings", """
                {"plannedFor": "2026-02-01", "title": "Spring"}\
                """));
        }
    }

    private static String dispute(String about) {
        return """
            {"submittedOn": "2026-01-05", "submission": %s, "terms": [{"key": "k",%s
             "positions": {"STATE": "a", "M1": "b"}}]}\
            """.formatted(document("M1", "null"), about);
    }

    private List<Operation> operations() {
        return Operations.of(mappings);
    }

    private Reply send(Operation operation, String partnership, int number, String caller) {
        var path = operation.address(partnership, number);
        var reply = switch (operation.method()) {
            case "GET" -> as(caller).get(path);
            case "DELETE" -> as(caller).delete(path);
            case "PUT" -> as(caller).put(path, "{\"x\": 1}");
            default -> as(caller).post(path, "{\"x\": 1}");
        };
        if (reply.status() >= 400) {
            assertThat(reply.header("Content-Type")).as(path + " " + reply).startsWith("application/problem+json");
            assertThat(reply.header("ETag")).as(path).isEmpty();
        }
        return reply;
    }

    @Test
    void has_its_row_in_the_table_of_what_is_expected() {
        assertThat(operations().stream().map(Operation::name).distinct())
                .as("rights.txt needs a row for each operation, and has none for others")
                .containsExactlyInAnyOrderElementsOf(EXPECTED.operations());
    }

    @Test
    @Shows({R_004, R_124, R_146})
    void is_open_to_those_who_have_the_right_and_to_nobody_else() {
        long before = storedEvents();
        var wrong = new TreeMap<String, String>();
        for (var operation : operations()) {
            for (var caller : ExpectedRights.CALLERS) {
                var expected = EXPECTED.of(operation.name(), caller);
                var reply = send(operation, office, 1, caller);
                if (!ended(reply, expected, operation)) {
                    wrong.put(operation.name() + " by " + caller, expected + " but " + reply.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(storedEvents()).isEqualTo(before);
    }

    /** What {@code values.callers} of a refusal calls the callers of the columns. */
    private static final Map<String, String> KINDS = Map.of(
            "state-viken", "OWNER_LINE",
            "lier", "OWNER_LINE",
            "leader-lier", "LEADER",
            "auditor-lier", "AUDITOR",
            "auditor-state", "AUDITOR",
            "governor-33", "COUNTY_GOVERNOR (MEDIATION)",
            "supervisor-33", "COUNTY_GOVERNOR (SUPERVISION)",
            "board", "BOARD",
            "registrar", "REGISTRAR",
            "ops", "OPS");

    @Test
    @Shows(R_004)
    void that_is_a_command_names_in_a_refusal_the_kinds_of_caller_that_may_send_it() {
        var commands = operations().stream()
                .filter(operation -> operation.behind().hasMethodAnnotation(Sends.class))
                .toList();
        assertThat(commands).hasSizeGreaterThan(60);
        for (var command : commands) {
            var may = ExpectedRights.CALLERS.stream()
                    .filter(caller -> EXPECTED.of(command.name(), caller) == Verdict.LET_IN)
                    .map(KINDS::get)
                    .collect(Collectors.toSet());
            var refused = rejected(403, "not-yours", send(command, office, 1, "auditor-lier"));
            assertThat(Set.of(refused.at("/values/callers").split(", ")))
                    .as(command.name())
                    .isEqualTo(may);
        }
    }

    /** Whatever it is called with and however its address is written. */
    @Test
    @Shows(R_145)
    void that_reads_leaves_a_row_in_the_log_for_each_caller_from_outside() {
        var reads = operations().stream()
                .filter(operation -> operation.within() && operation.behind().hasMethodAnnotation(Reads.class))
                .toList();
        var missing = new ArrayList<String>();
        int told = 0;
        for (var operation : reads) {
            for (var caller : List.of("auditor-lier", "governor-33", "supervisor-33", "board")) {
                for (var path : List.of(
                        operation.address(office, 1),
                        operation.address(office, 1).replace("/api/", "/%61pi/"))) {
                    long before = logged();
                    var reply = operation.method().equals("GET")
                            ? as(caller).get(path)
                            : as(caller).post(path, "{}");
                    if (reply.status() == 200) {
                        told++;
                        if (logged() != before + 1) {
                            missing.add(operation.name() + " by " + caller + " at " + path);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(told).isGreaterThan(reads.size());
    }

    private long logged() {
        return jdbc.sql("select count(*) from read_log").query(Long.class).single();
    }

    private static boolean ended(Reply reply, Verdict expected, Operation operation) {
        var code = reply.at("/code");
        return switch (expected) {
            case FORBIDDEN -> reply.status() == 403;
            case NOT_TO_BE_KNOWN -> reply.status() == 404;
            case LET_IN ->
                reply.status() == 200
                        || reply.status() == 400
                        || reply.status() == 404
                                && operation.path().contains("{")
                                && !List.of("unknown-partnership", "unknown-change", "unknown-dispute")
                                        .contains(code);
        };
    }

    @Test
    void within_a_partnership_is_not_to_be_found_by_those_it_does_not_concern() {
        long before = storedEvents();
        var elsewhere = establishedOffice();
        for (var operation : operations()) {
            for (var caller : STRANGERS) {
                int expected = caller.isEmpty() ? 401 : 404;
                if (operation.within() || caller.isEmpty()) {
                    assertThat(send(operation, office, 1, caller).status())
                            .as(operation.name() + " by " + caller)
                            .isEqualTo(expected);
                }
            }
            if (operation.within()) {
                // a board knows of partnerships by their disputes, a leader of its own
                for (var caller : List.of("board", "leader-lier", "ops")) {
                    assertThat(send(operation, elsewhere, 1, caller).at("/code"))
                            .as(operation.name() + " by " + caller)
                            .isEqualTo("unknown-partnership");
                }
            }
        }
        assertThat(storedEvents()).isEqualTo(before + 1);
    }

    @Test
    @Shows(R_124)
    void about_a_matter_outside_the_enclosed_papers_is_not_to_be_found_by_mediator_and_board() {
        for (var operation : operations()) {
            boolean ofChange = operation.path().contains("{change}");
            boolean ofDispute = operation.path().contains("{dispute}");
            if (ofChange && EXPECTED.of(operation.name(), "governor-33") == Verdict.LET_IN) {
                assertThat(send(operation, office, 2, "lier").status()).isEqualTo(200);
                assertThat(send(operation, office, 2, "governor-33").at("/code"))
                        .isEqualTo("unknown-change");
            }
            if ((ofChange || ofDispute) && EXPECTED.of(operation.name(), "board") == Verdict.LET_IN) {
                assertThat(send(operation, office, 2, "board").at("/code"))
                        .as(operation.name())
                        .isEqualTo(ofChange ? "unknown-change" : "unknown-dispute");
            }
        }
        for (var caller : List.of("governor-33", "board")) {
            assertThat(numbers(caller, "/changes", "/changes", "number")).containsExactly(1);
            assertThat(numbers(caller, "/involvement-audit", "/changes", "change"))
                    .containsExactly(1);
        }
        assertThat(numbers("governor-33", "/disputes", "/disputes", "number")).containsExactly(1, 2);
        assertThat(numbers("board", "/disputes", "/disputes", "number")).containsExactly(1);
        assertThat(numbers("lier", "/changes", "/changes", "number")).contains(1, 2);
    }

    private List<Integer> numbers(String caller, String path, String list, String field) {
        return accepted(200, as(caller).get(office + path))
                .body()
                .at(list)
                .valueStream()
                .map(row -> row.at("/" + field).asInt())
                .toList();
    }

    /** Who acts is taken from the caller: a body that is right but for a field that says it is turned away, and nothing is stored. */
    @Test
    @Shows(R_004)
    void refuses_a_body_that_says_on_whose_behalf_it_comes() {
        long before = storedEvents();
        var paths = accepted(200, as("").get("/v3/api-docs")).body().at("/paths");
        int tried = 0;
        for (var operation : operations()) {
            var examples = paths.path(operation.path())
                    .path(operation.method().toLowerCase())
                    .at("/requestBody/content/application~1json/examples");
            for (var example : examples) {
                for (var field : FOREIGN) {
                    var body = (ObjectNode) example.path("value").deepCopy();
                    if (body.has(field)) {
                        // whom it is about, and not who acts
                        assertThat(operation.command()).isIn("RenumberOwner", "RaiseRequiredLevel");
                        assertThat(field).isEqualTo("owner");
                        continue;
                    }
                    refused(
                            operation,
                            field,
                            body.put(field, "STATE").toString().replace("\"3399\"", "\"M1\""));
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(60 * FOREIGN.size());
        assertThat(storedEvents()).isEqualTo(before);
    }

    private void refused(Operation operation, String field, String body) {
        var caller = ExpectedRights.CALLERS.stream()
                .filter(one -> EXPECTED.of(operation.name(), one) == Verdict.LET_IN)
                .findFirst()
                .orElseThrow();
        var path = operation.address(office, 1);
        var reply = operation.method().equals("PUT")
                ? as(caller).put(path, body)
                : as(caller).post(path, body);
        assertThat(reply.status()).as(operation.name() + " " + reply).isEqualTo(400);
        assertThat(reply.at("/code")).as(operation.name() + " " + reply).isEqualTo("unknown-field");
        assertThat(reply.at("/pointer")).as(operation.name()).isEqualTo("/" + field);
    }

    @Test
    void stands_for_one_command_and_every_command_has_one() {
        var commands = Stream.of(
                        OfficeCommand.class,
                        MandateCommand.class,
                        AgreementCommand.class,
                        CostKeyCommand.class,
                        ChangeCommand.class,
                        MeetingCommand.class,
                        DisputeCommand.class)
                .flatMap(RightsTest::records)
                .map(Class::getSimpleName)
                .toList();
        assertThat(operations().stream()
                        .map(Operation::command)
                        .filter(name -> !name.isEmpty())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(commands);
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return sealed.isRecord()
                ? Stream.of(sealed)
                : Arrays.stream(sealed.getPermittedSubclasses()).flatMap(RightsTest::records);
    }
}
