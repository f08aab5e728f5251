package no.partnerskap.api.repeat;

import static no.partnerskap.core.rules.Rule.R_152;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.partnerskap.api.access.RepeatKey;
import no.partnerskap.api.language.LanguageHeaders;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stored responses to requests with an idempotency key. Each is written in the request's own transaction, under the caller's key:
 * of two requests with one key, on one node or two, one is carried out and the other is rolled back.
 */
@Component
@Keeps(R_152)
public class StoredResponses {
    private static final int DAYS = 30;

    private static final int BATCH = 1_000;
    private static final TypeReference<TreeMap<String, List<String>>> HEADERS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    StoredResponses(JdbcClient jdbc, TransactionTemplate transaction, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Stores the response to an accepted command; called in the transaction of its events. */
    public void keep(RepeatKey key, ResponseEntity<?> answer, Receipt receipt) {
        var recorded = receipt.events().size();
        keep(key, answer, recorded == 0 ? null : receipt.version() - recorded + 1, receipt.version());
    }

    /** Carries out a request that is not a command, once for each key; its response is stored in the same transaction. */
    public <T> ResponseEntity<T> once(@Nullable RepeatKey key, Supplier<ResponseEntity<T>> act) {
        if (key == null) {
            return act.get();
        }
        return transaction.execute(status -> {
            var answer = act.get();
            keep(key, answer, null, null);
            return answer;
        });
    }

    private void keep(RepeatKey key, ResponseEntity<?> answer, @Nullable Long first, @Nullable Long last) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.getHeaders().forEach(headers::put);
        LanguageHeaders.kept(answer.getBody()).forEach((name, value) -> headers.put(name, List.of(value)));
        jdbc.sql("insert into stored_response (caller, repeat_key, fingerprint, stored_on, first_version, last_version,"
                        + " status, headers, body) values (:caller, :key, :fingerprint, :on, :first, :last, :status,"
                        + " :headers, :body)")
                .param("caller", key.caller())
                .param("key", key.key())
                .param("fingerprint", key.fingerprint())
                .param("on", Oslo.dayOf(clock.instant()))
                .param("first", first)
                .param("last", last)
                .param("status", answer.getStatusCode().value())
                .param("headers", json.writeValueAsString(headers))
                .param("body", json.writeValueAsString(answer.getBody()))
                .update();
    }

    Optional<StoredResponse> find(RepeatKey key) {
        return jdbc.sql("select fingerprint, status, headers, body from stored_response where caller = :caller and"
                        + " repeat_key = :key")
                .param("caller", key.caller())
                .param("key", key.key())
                .query((row, i) -> read(row))
                .optional();
    }

    private StoredResponse read(ResultSet row) throws SQLException {
        return new StoredResponse(
                row.getString(1), row.getInt(2), json.readValue(row.getString(3), HEADERS), row.getString(4));
    }

    /**
     * Removes responses older than 30 days and returns their number. Each batch is its own transaction, so that nobody waits for long.
     */
    public int removeOld() {
        var before = Oslo.dayOf(clock.instant()).minusDays(DAYS);
        int removed = 0;
        int some;
        do {
            some = jdbc.sql("delete from stored_response where (caller, repeat_key) in (select caller, repeat_key from"
                            + " stored_response where stored_on < :before order by stored_on limit :most)")
                    .param("before", before)
                    .param("most", BATCH)
                    .update();
            removed += some;
        } while (some == BATCH);
        return removed;
    }
}
