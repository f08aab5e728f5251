package no.partnerskap.api.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.harness.Tokens;
import no.partnerskap.api.person.ActsAs;
import no.partnerskap.api.person.Persons;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** Stjørdal may read once; all others have the room that the sample gives. */
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A request that is turned away for who sent it")
@TestPropertySource(
        properties = {
            "partnership.limits.of.939958851.reads.burst=1",
            "partnership.limits.of.939958851.reads.refill=1",
            "partnership.limits.of.939958851.reads.per=1h",
            "partnership.limits.failed-sign-ins.burst=2",
            "partnership.limits.failed-sign-ins.refill=1",
            "partnership.limits.failed-sign-ins.per=1h"
        })
class RejectedRequestTest extends HttpTest {
    private static final String ASKED = "traceparent";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";
    private static final String SECRET = "eyJ-a-token-that-nobody-signed";
    private static final String NAME = "Sample Zeppelinborg";
    private static final Logger SECURITY = (Logger) LoggerFactory.getLogger("security");

    /** Events know their trace only on the thread that writes them, unless they are asked there. */
    private static final class Lines extends ListAppender<ILoggingEvent> {
        Lines() {
            list = new CopyOnWriteArrayList<>();
        }

        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    }

    @Autowired
    Persons persons;

    private final Lines lines = new Lines();
    private String office = "";

    @BeforeEach
    void watched() {
        office = establishedOffice();
        lines.start();
        SECURITY.addAppender(lines);
    }

    @AfterEach
    void watchedNoLonger() {
        SECURITY.detachAppender(lines);
    }

    /** The line is written once the answer has gone out. */
    private List<ILoggingEvent> lines(int atLeast) {
        var until = System.nanoTime() + 5_000_000_000L;
        while (lines.list.size() < atLeast && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return List.copyOf(lines.list);
    }

    /** One line, with the status, the method, the form of the address and the trace, and nothing else. */
    private void leaves(String line, int status, String code, Reply reply) {
        rejected(status, code, reply);
        assertThat(lines(1)).as(code).hasSize(1).allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).isEqualTo("Turned away " + line);
            assertThat(event.getLevel()).isEqualTo(Level.INFO);
            assertThat(event.getMDCPropertyMap()).isEqualTo(Map.of("traceId", TRACE));
            assertThat(event.getKeyValuePairs()).isNullOrEmpty();
            assertThat(event.getMarkerList()).isNullOrEmpty();
            assertThat(event.getThrowableProxy()).isNull();
        });
        assertThat(reply.at("/traceId")).isEqualTo(TRACE);
        lines.list.clear();
    }

    private Reply get(String caller, String path, @Nullable String authorization) {
        return authorization == null
                ? as(caller).get(path, ASKED, PARENT)
                : as(caller).get(path, ASKED, PARENT, "Authorization", authorization);
    }

    @Test
    void leaves_one_line_that_says_what_was_asked_for_and_not_by_whom(CapturedOutput output) {
        var ref = persons.refOf(
                "https://issuer.example",
                "subject-zeppelin",
                NAME,
                new ActsAs(Caller.Kind.OWNER_LINE, "director", new OrganisationNumber("857566122"), Set.of()));
        var person = "/api/v1/persons/" + ref;
        var any = "/api/v1/partnerships/{office}";

        leaves("401 GET -", 401, "not-signed-in", get("", office + "/changes?kind=STAFF_MOVED", null));
        leaves("401 GET -", 401, "token-refused", get("", office + "?lang=nb", "Bearer " + SECRET));
        leaves("401 GET -", 401, "token-refused", get("", office, "Bearer " + SECRET));
        leaves("429 GET -", 429, "too-many-requests", get("", office, "Bearer " + SECRET));
        leaves("403 GET -", 403, "not-allowed", get("lier", "/nothing-here?a=query-zeppelin", null));
        leaves(
                "403 GET " + any + "/read-log",
                403,
                "not-yours",
                get("governor-33", office + "/read-log?limit=7", null));
        leaves(
                "403 POST " + any + "/changes",
                403,
                "not-yours",
                as("auditor-lier").post(office + "/changes", "{}", ASKED, PARENT));
        leaves("403 GET /api/v1/persons/{person}/acts", 403, "not-yours", get("state-viken", person + "/acts", null));
        leaves("404 GET " + any, 404, "unknown-partnership", get("kongsvinger", office + "?lang=nn", null));
        leaves("404 GET " + any, 404, "unknown-partnership", get("lier", "/api/v1/partnerships/9999", null));
        leaves(
                "404 POST " + any + "/changes",
                404,
                "unknown-partnership",
                as("kongsvinger").post(office + "/changes", "{}", ASKED, PARENT));
        leaves("404 GET /api/v1/persons/{person}", 404, "unknown-person", get("kongsvinger", person, null));
        var narrow = "Bearer " + Tokens.fetch(port, "lier", "nav:partnerskap/change.read");
        leaves("403 GET " + any + "/meetings", 403, "scope-missing", get("", office + "/meetings", narrow));
        accepted(200, as("stjordal").get("/api/v1/partnerships"));
        leaves("429 GET -", 429, "too-many-requests", get("stjordal", "/api/v1/partnerships", null));

        assertThat(output.getAll())
                .contains("Turned away 401 GET -")
                .doesNotContain(
                        SECRET,
                        narrow.replace("Bearer ", ""),
                        Tokens.bearer(port, "lier").replace("Bearer ", ""),
                        ref,
                        "Zeppelinborg",
                        "subject-zeppelin",
                        "query-zeppelin",
                        "limit=7",
                        "lang=nn",
                        "857566122",
                        "944117784");
    }

    @Test
    void leaves_none_where_it_is_let_in_or_wrong_for_another_reason() {
        accepted(200, as("lier").get(office));
        rejected(404, "unknown-change", as("lier").get(office + "/changes/7"));
        rejected(404, "no-such-address", as("lier").get(office + "/no-such-thing"));
        rejected(400, "limit", as("lier").get(office + "/changes?limit=0"));
        rejected(400, "not-json", as("lier").post(office + "/changes", "{"));
        leaves("401 GET -", 401, "not-signed-in", get("", office, null));
    }
}
