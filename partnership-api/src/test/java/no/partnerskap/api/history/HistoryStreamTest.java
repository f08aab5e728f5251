package no.partnerskap.api.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import no.partnerskap.api.harness.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A long history as a stream")
@Isolated("it looks at the heap of the whole process")
class HistoryStreamTest extends HistoryStory {
    private static final int EVENTS = 12_000;
    private static final int PAYLOAD = 2_000;
    /** Less than the whole, and more than what other tests of the same process leave on the heap meanwhile. */
    private static final long BOUND = 16L * 1024 * 1024;

    /** The whole is some 24 MB; the events stand in the store and in no view, as only the stream reads them. */
    private String aHistoryOf(int events) {
        var office = establishedOffice();
        for (int from = 1; from < events; from += 1_000) {
            jdbc.sql("""
                insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
                    payload_revision, payload, meta_data)
                select cast(random_uuid() as varchar), ?, n, 'Partnership', '2026-01-05T11:00:00.000Z', 'office.HostNamed', '1',
                    '{"from":"2026-01-05","host":"M1","office":"' || ? || '","more":"' || repeat('x', ?) || '"}',
                    '{"actingAs":"REGISTRAR","audience":"PARTIES","provenance":"LIVE"}'
                from (select x n from system_range(?, ?))\
                """)
                    .params(number(office), number(office), PAYLOAD, from, Math.min(events, from + 1_000) - 1)
                    .update();
        }
        return office;
    }

    /** Other stories share the store. */
    @AfterEach
    void forget() {
        jdbc.sql("set query_statistics false").update();
        jdbc.sql("delete from domain_event where payload like '%\"more\":\"xxx%'")
                .update();
    }

    /** A reader that takes one line at a time, so that the service has to wait for it. */
    private static final class SlowReader implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;

        SlowReader(int port, String path) throws IOException {
            socket = new Socket();
            socket.setReceiveBufferSize(16 * 1024);
            socket.connect(new InetSocketAddress("localhost", port));
            socket.getOutputStream()
                    .write(("GET " + path
                                    + " HTTP/1.0\r\nHost: localhost\r\nAccept: application/x-ndjson\r\nAuthorization: "
                                    + Tokens.bearer(port, "auditor-lier") + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            while (!lines.readLine().isEmpty()) {
                // the head of the answer
            }
        }

        JsonNode next() throws IOException {
            return JsonMapper.shared().readTree(lines.readLine());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** H2 in memory hands out the texts it holds itself, so that the heap alone would not tell of a read that is too large. */
    private int mostRowsOfOneRead() {
        return jdbc.sql("select max(max_row_count) from information_schema.query_statistics"
                        + " where sql_statement like '%payload, meta_data%from domain_event%'")
                .query(Integer.class)
                .single();
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void is_held_in_memory_a_few_events_at_a_time_and_ends_at_the_version_it_began_with() throws IOException {
        var office = aHistoryOf(EVENTS);
        jdbc.sql("set query_statistics true").update();
        long before = heapInUse();
        long most = 0;
        try (var reader = new SlowReader(port, office + "/history")) {
            for (int version = 1; version <= EVENTS; version++) {
                assertThat(reader.next().at("/version").asInt()).isEqualTo(version);
                if (version == 100) {
                    on("2026-01-06");
                    accepted(
                            201,
                            as("lier").post(office + "/mandates", mandate("MUNICIPAL_DIRECTOR", "MUNICIPAL_COUNCIL")));
                }
                if (version % (EVENTS / 5) == 100) {
                    most = Math.max(most, heapInUse());
                }
            }
            var end = reader.next().at("/end");
            assertThat(end.at("/version").asInt()).isEqualTo(EVENTS);
            assertThat(end.at("/events").asInt()).isEqualTo(EVENTS);
        }
        assertThat(most - before).isLessThan(BOUND);
        assertThat(mostRowsOfOneRead()).isEqualTo(200);
        assertThat(as("lier").get(office + "/history?after=" + (EVENTS - 1)).header("Partnership-Version"))
                .isEqualTo("" + (EVENTS + 1));
    }

    @Test
    void ends_when_its_reader_leaves_and_holds_no_connection_to_the_store() throws Exception {
        var office = aHistoryOf(4_000);
        for (int i = 0; i < 40; i++) {
            try (var reader = new SlowReader(port, office + "/history")) {
                assertThat(reader.next().at("/version").asInt()).isEqualTo(1);
            }
        }
        accepted(200, as("lier").get(office));
    }

    @Test
    void shows_by_its_last_line_that_it_has_not_broken_off() throws IOException {
        var office = aHistoryOf(1_000);
        jdbc.sql("update domain_event set payload = '{' where aggregate_identifier = ? and sequence_number = 900")
                .param(number(office))
                .update();
        var body = as("lier")
                .get(office + "/history", "Accept", "application/x-ndjson")
                .raw();
        assertThat(body.statusCode()).isEqualTo(200);
        assertThat(body.headers().firstValue("Partnership-Version")).hasValue("1000");
        var lines = body.body().lines().toList();
        assertThat(lines).hasSize(900).noneMatch(line -> line.startsWith("{\"end\""));
        assertThat(JsonMapper.shared().readTree(lines.getLast()).at("/version").asInt())
                .isEqualTo(900);
    }
}
