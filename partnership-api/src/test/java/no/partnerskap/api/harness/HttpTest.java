package no.partnerskap.api.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.core.kernel.RecordingClock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.convention.TestBean;

/** The whole service on a port of its own, with the public sample callers, an empty store and a clock that is set. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:edge;DB_CLOSE_DELAY=-1",
            "partnership.sample-data=false",
            "spring.jackson.serialization.indent_output=false"
        })
@ActiveProfiles("sample")
@ExtendWith({RecordedExamples.class, StatementCounts.class})
@Import(StatementCounter.class)
public abstract class HttpTest {
    /** Who reads what the owners of Lier's office record, later and for days gone by. */
    public static final List<String> READERS = List.of("auditor-lier", "auditor-state", "supervisor-33");

    public static final String DAY_ONE = "2026-01-05";
    public static final String HASH = "a".repeat(64);
    private static final SetClock CLOCK = new SetClock();
    private static final AtomicInteger NEXT_OFFICE = new AtomicInteger(2100);

    @TestBean
    Clock clock;

    @LocalServerPort
    public int port;

    @Autowired
    RecordingClock recordingClock;

    @Autowired
    public JdbcClient jdbc;

    public static Clock clock() {
        return CLOCK;
    }

    /** Axon's clock is one per process, and other contexts may have set theirs. */
    @BeforeEach
    public void startOnDayOne() {
        GenericEventMessage.clock = recordingClock;
        CLOCK.set(DAY_ONE);
    }

    public static void on(String day) {
        CLOCK.set(day);
    }

    public Http as(String caller) {
        return new Http(port, caller);
    }

    public long storedEvents() {
        return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    }

    /** The state too agrees to the text of an agreement as it stands, which with Lier's word makes it agreed. */
    public void stateAgrees(String office, int agreement) {
        var address = office + "/agreements/" + agreement;
        var hash = as("state-viken").get(address).at("/agreement/textSha256");
        accepted(200, as("state-viken").post(address + "/agree-text", "{\"textSha256\": \"" + hash + "\"}"));
    }

    /** The hash by which the cost key that a change carries is approved; empty if it carries none that is open. */
    public String keyText(String office, int change) {
        return accepted(200, as("lier").get(office + "/cost-key"))
                .body()
                .at("/proposals")
                .valueStream()
                .filter(key -> key.at("/change").asInt() == change)
                .map(key -> key.at("/textSha256").asString())
                .findFirst()
                .orElse("");
    }

    /** All that is stored, for comparing. */
    public StoredEventCount stored() {
        return StoredEventCount.in(jdbc);
    }

    /** An office of the state's region 0600 and the municipality of Lier, in the county of Buskerud. */
    public String establishedOffice() {
        var office = "%04d".formatted(NEXT_OFFICE.incrementAndGet());
        accepted(201, as("registrar").post("/api/v1/partnerships", establishment(office)));
        return "/api/v1/partnerships/" + office;
    }

    /** The office of the sample's leader; established once for all tests of the store that they share. */
    public String officeOfTheLeader() {
        var office = "/api/v1/partnerships/0626";
        if (as("lier").get(office).status() == 404) {
            accepted(201, as("registrar").post("/api/v1/partnerships", establishment("0626")));
        }
        return office;
    }

    /** One that is older, and whose owners were named so already then. */
    public String establishedOffice(String on) {
        var office = "%04d".formatted(NEXT_OFFICE.incrementAndGet());
        var body = establishment(office)
                .replace("2026-01-01", on)
                .replace("2020-01-01", on)
                .replace("2024-01-01", on);
        accepted(201, as("registrar").post("/api/v1/partnerships", body));
        return "/api/v1/partnerships/" + office;
    }

    public static String establishment(String office) {
        return """
            {"office": "%s", "name": "Nav Lier", "establishedOn": "2026-01-01", "leadership": "DUAL", "language": "BOKMAAL",
             "state": {"number": "0600", "name": "Nav Vest-Viken", "organisation": "889640782", "county": "0600",
                       "language": "BOKMAAL", "from": "2020-01-01"},
             "municipalities": [{"number": "3312", "name": "Lier", "organisation": "857566122", "county": "33",
                                 "language": "BOKMAAL", "from": "2024-01-01"}]}
            """.formatted(office);
    }

    /** Mandate 1: the state's region director, all subjects. Mandate 2: Lier's municipal director, all subjects. */
    public void mandatesOfBoth(String office) {
        accepted(201, as("state-viken").post(office + "/mandates", mandate("REGION_DIRECTOR", "DIRECTORATE")));
        accepted(201, as("lier").post(office + "/mandates", mandate("MUNICIPAL_DIRECTOR", "MUNICIPAL_COUNCIL")));
    }

    public static String mandate(String holder, String by) {
        return """
            {"holder": "%s", "subjects": {"all": true}, "validFrom": "2025-12-15",
             "source": {"by": "%s", "decidedOn": "2025-12-01", "reference": "25/1234"}}
            """.formatted(holder, by);
    }

    public static String proposal(String kind, String effectiveOn) {
        return """
            {"content": {"kind": "%s", "summary": "Two posts move", "effectiveOn": "%s", "figures": {"fte": 2.00}}}
            """.formatted(kind, effectiveOn);
    }

    public static String document(String heldBy, String registerNumber) {
        return """
            {"sha256": "%s", "bytes": 1200, "mediaType": "application/pdf", "title": "Letter",
             "documentDate": "2026-01-05",%s "heldBy": "%s"}
            """.formatted(
                HASH, registerNumber.equals("null") ? "" : " \"registerNumber\": " + registerNumber + ",", heldBy);
    }

    public static Reply accepted(int status, Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        return reply;
    }

    public static Reply rejected(int status, String code, Reply reply) {
        accepted(status, reply);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.at("/code")).as(reply.toString()).isEqualTo(code);
        assertThat(reply.body().at("/status").asInt()).isEqualTo(status);
        assertThat(reply.at("/title")).isNotBlank();
        assertThat(reply.at("/detail")).isNotBlank().doesNotContain("{", "?");
        assertThat(reply.at("/traceId")).matches("[0-9a-f]{32}");
        assertThat(HostileInput.faults(
                        reply.status(),
                        reply::header,
                        reply.raw().body(),
                        "" + reply.raw().uri()))
                .as(reply.toString())
                .isEmpty();
        return reply;
    }
}
