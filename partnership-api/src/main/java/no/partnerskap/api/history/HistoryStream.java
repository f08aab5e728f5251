package no.partnerskap.api.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.axon.StoredHistory;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stream of a history as lines of JSON, however long, holding one read's events at a time and no transaction between reads. The
 * last line is the {@link StreamEnd}: a stream without it has broken off, and can be continued with {@code after} and the last
 * version received.
 */
@Component
class HistoryStream {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryStream.class);
    private static final int EVENTS_PER_FLUSH = 100;
    private final StoredHistory store;
    private final HistoryPages pages;
    private final ObjectWriter json;

    HistoryStream(StoredHistory store, HistoryPages pages, JsonMapper json) {
        this.store = store;
        this.pages = pages;
        this.json = json.writer().without(SerializationFeature.INDENT_OUTPUT); // a line for each event
    }

    /**
     * Last line of a complete stream of events; a stream without it has broken off.
     *
     * @param end the totals of the stream
     */
    record StreamEnd(StreamTotals end) {}

    /**
     * Totals of a stream of events.
     *
     * @param version the version of the last event in the stream, which was the latest when the stream began
     * @param events the number of events in the stream
     * @param sha256 the SHA-256 hash of the stored bytes of all events in the stream, withheld ones included, as {@code replay}
     *     computes it: the same for every reader
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record StreamTotals(long version, long events, String sha256) {}

    /** Writes the events after a version, up to another. Whoever has left is told nothing more. */
    void write(OfficeNumber office, long after, long head, Visibility visibility, HttpServletResponse response)
            throws IOException {
        var out = response.getOutputStream();
        var hash = new Sha256();
        var told = new long[1];
        try {
            store.each(office, after, head, event -> {
                event.into(hash);
                line(out, pages.view(office, event, visibility));
                if (++told[0] % EVENTS_PER_FLUSH == 0) {
                    flush(out);
                }
            });
            line(out, new StreamEnd(new StreamTotals(Math.max(after, head), told[0], hash.hex())));
            flush(out);
        } catch (UncheckedIOException gone) {
            LOG.debug("The reader of {} left after {} events", office, told[0]);
        } catch (RuntimeException broken) {
            LOG.error("The history of {} broke off after {} events", office, told[0], broken);
        }
    }

    private void line(OutputStream out, Object value) {
        try {
            out.write(json.writeValueAsBytes(value));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flush(OutputStream out) {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
