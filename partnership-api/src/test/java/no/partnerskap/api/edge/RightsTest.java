package no.partnerskap.api.edge;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_135;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.partnerskap.api.caller.OwnDesk;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.caller.Sends;
import no.partnerskap.core.agreement.AgreementCommand;
import no.partnerskap.core.change.ChangeCommand;
import no.partnerskap.core.costkey.CostKeyCommand;
import no.partnerskap.core.dispute.DisputeCommand;
import no.partnerskap.core.mandate.MandateCommand;
import no.partnerskap.core.meeting.MeetingCommand;
import no.partnerskap.core.office.OfficeCommand;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every operation is tried by every kind of caller; one that no row allows must be closed to all. */
@DisplayName("Every operation")
class RightsTest extends EdgeTest {
    private static final Set<String> REGISTRAR = Set.of("EstablishPartnership", "RenumberOwner", "NameHost");
    private static final Set<String> GOVERNOR = Set.of("HoldMediation", "FailMediation");
    private static final Set<String> BOARD = Set.of("OpenBoardCase", "RecordBoardDecision");
    private static final Set<String> LEADER =
            Set.of("PlanMeeting", "AddAgendaItem", "WithdrawAgendaItem", "PrepareAgenda", "SendPapers", "WriteMinutes");
    private static final List<String> OWNERS = List.of("state-viken", "lier");
    private static final List<String> READERS =
            List.of("state-viken", "lier", "leader-lier", "auditor-lier", "auditor-state", "governor-33", "board");
    private static final List<String> STRANGERS =
            List.of("state-innlandet", "state-trondelag", "kongsvinger", "governor-34", "governor-50");
    private static final List<String> KNOWN = List.of(
            "state-viken", "lier", "leader-lier", "auditor-lier", "auditor-state", "governor-33", "board", "registrar");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /**
     * One operation: its method and path, and the simple name of the command that it sends, or nothing where it reads.
     *
     * @param own whether it is about what an owner's line keeps to itself
     */
    private record Operation(String method, String path, String command, boolean own) {
        boolean allows(String caller) {
            if (own) {
                return OWNERS.contains(caller);
            }
            if (path.endsWith("/partnerships/{office}/read-log")) {
                return OWNERS.contains(caller) || caller.startsWith("auditor-");
            }
            if (command.isEmpty()) {
                return READERS.contains(caller);
            }
            return switch (caller) {
                case "registrar" -> REGISTRAR.contains(command);
                case "governor-33" -> GOVERNOR.contains(command);
                case "leader-lier" -> LEADER.contains(command);
                case "board" -> BOARD.contains(command);
                default ->
                    OWNERS.contains(caller)
                            && !REGISTRAR.contains(command)
                            && !GOVERNOR.contains(command)
                            && !BOARD.contains(command);
            };
        }
    }

    private List<Operation> operations() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .map(path -> new Operation(
                                entry.getKey()
                                        .getMethodsCondition()
                                        .getMethods()
                                        .iterator()
                                        .next()
                                        .name(),
                                path,
                                command(entry.getValue()),
                                entry.getValue().hasMethodAnnotation(OwnDesk.class))))
                .toList();
    }

    private static String command(HandlerMethod method) {
        var sends = method.getMethodAnnotation(Sends.class);
        assertThat(Stream.of(
                                sends != null,
                                method.hasMethodAnnotation(Reads.class),
                                method.hasMethodAnnotation(OwnDesk.class))
                        .filter(marked -> marked))
                .as(method.toString())
                .hasSize(1);
        return sends == null ? "" : sends.value().getSimpleName();
    }

    private int status(Operation operation, String office, String caller) {
        var path = operation
                .path()
                .replace("/api/v1/partnerships/{office}", office)
                .replace("{key}", "services")
                .replaceAll("\\{\\w+}", "1");
        var reply = switch (operation.method()) {
            case "GET" -> as(caller).get(path);
            case "DELETE" -> as(caller).delete(path);
            case "PUT" -> as(caller).put(path, "{\"x\": 1}");
            default -> as(caller).post(path, "{\"x\": 1}");
        };
        if (reply.status() >= 400) {
            assertThat(reply.header("Content-Type")).as(path + " " + reply).startsWith("application/problem+json");
        }
        return reply.status();
    }

    @Test
    @Shows(R_004)
    void is_open_to_those_who_have_the_right_and_to_nobody_else() {
        var office = officeOfTheLeader();
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        accepted(201, as("lier").post(office + "/disputes", """
            {"submittedOn": "2026-01-05", "submission": %s, "terms": [{"key": "k", "change": 1,
             "positions": {"STATE": "a", "M1": "b"}}]}\
            """.formatted(document("M1", "null"))));
        accepted(201, as("lier").post(office + "/meetings", "{\"plannedFor\": \"2026-02-01\", \"title\": \"Spring\"}"));
        long before = storedEvents();
        var wrong = new TreeMap<String, Integer>();
        for (var operation : operations()) {
            var within = operation.path().contains("{office}");
            for (var caller : KNOWN) {
                int status = status(operation, office, caller);
                boolean asItShould = operation.allows(caller)
                        ? status == 200
                                || status == 400
                                || (status == 404 && operation.path().contains("{"))
                        : status == (operation.own() && operation.path().contains("{draft}") ? 404 : 403);
                if (!asItShould) {
                    wrong.put(operation + " by " + caller, status);
                }
            }
            for (var caller : STRANGERS) {
                int status = status(operation, office, caller);
                if (within && status != 404) {
                    wrong.put(operation + " by " + caller, status);
                }
            }
            if (status(operation, office, "") != 401) {
                wrong.put(operation + " by nobody", status(operation, office, ""));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(storedEvents()).isEqualTo(before);
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

    @Test
    void looks_the_same_for_a_partnership_that_is_not_there_and_for_one_that_is_hidden() {
        var office = establishedOffice();
        var hidden = as("kongsvinger").get(office).body();
        var absent = as("kongsvinger").get("/api/v1/partnerships/0001").body();
        for (var field : List.of("code", "title", "status", "type")) {
            assertThat(hidden.at("/" + field)).isEqualTo(absent.at("/" + field));
        }
        assertThat(as("kongsvinger").get("/api/v1/partnerships").raw().body())
                .doesNotContain(office.substring(office.length() - 4));
    }

    @Test
    @Shows(R_135)
    void takes_who_acts_from_the_caller_and_never_from_the_body() {
        var office = establishedOffice();
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        assertThat(as("lier").get(office + "/changes/1").at("/events/0/payload/initiator"))
                .isEqualTo("M1");
        var envelope = jdbc.sql(
                        "select meta_data from domain_event where aggregate_identifier = ? and sequence_number = 1")
                .param(office.substring(office.length() - 4))
                .query(String.class)
                .single();
        assertThat(envelope)
                .contains(
                        "\"actingAs\":\"M1\"",
                        "\"recordOwner\":\"M1\"",
                        "\"callerOrg\":\"857566122\"",
                        "\"actorRef\":\"system-",
                        "\"actorRole\":\"case-system\"",
                        "\"system\":\"partnership\"",
                        "\"audience\":\"PARTIES\"",
                        "\"provenance\":\"LIVE\"",
                        "\"traceId\":");
    }
}
