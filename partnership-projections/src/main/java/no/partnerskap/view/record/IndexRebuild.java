package no.partnerskap.view.record;

import static no.partnerskap.core.rules.Rule.R_151;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Sha256;
import no.partnerskap.core.rules.Keeps;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuild of the event index from the event store, one partnership at a time. Each is replaced in one transaction, up to the last
 * event read; commands and reads go on meanwhile, and entries of later events stay.
 */
@Component
public class IndexRebuild {
    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");
    private final EventIndexTable entries;
    private final TransactionTemplate transaction;

    IndexRebuild(EventIndexTable entries, TransactionTemplate transaction) {
        this.entries = entries;
        this.transaction = transaction;
    }

    /** Result of rebuilding one partnership: the hash of its entries before and after, equal unless the index was damaged. */
    public record Rebuilt(OfficeNumber office, int events, String before, String after) {
        public boolean unchanged() {
            return before.equals(after);
        }
    }

    /** Rebuilds one partnership from its events, given in order from the first. */
    @Keeps(R_151)
    public Rebuilt rebuild(OfficeNumber office, Stream<? extends DomainEventMessage<?>> history) {
        var rows = new ArrayList<IndexEntry>();
        history.forEach(message -> rows.addAll(IndexEntry.of(RecordedMessage.of(message))));
        long last = rows.isEmpty() ? 0 : rows.getLast().version();
        return transaction.execute(status -> {
            var before = hash(upTo(last, entries.all(office, ALWAYS)));
            entries.replace(office, last, rows);
            return new Rebuilt(office, (int) last, before, hash(upTo(last, entries.all(office, ALWAYS))));
        });
    }

    /** The hash of all entries of a partnership in order. */
    public String hash(OfficeNumber office) {
        return hash(entries.all(office, ALWAYS));
    }

    private static List<IndexEntry> upTo(long version, List<IndexEntry> rows) {
        return rows.stream().filter(row -> row.version() <= version).toList();
    }

    private static String hash(List<IndexEntry> rows) {
        var hash = new Sha256();
        rows.forEach(row -> hash.with(row.toString()));
        return hash.hex();
    }
}
