package no.partnerskap.view.dispute;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.view.record.IndexedRecord;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.core.kernel.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The disputes of a partnership with all that is on record of them, at hand: every request of a mediator or board asks what it may see.
 * Read again only when the record has grown.
 */
@Component
public class DisputeCache {
    private final Cache<OfficeNumber, Present> present =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final RecordReader record;

    DisputeCache(RecordReader record) {
        this.record = record;
    }

    public List<DisputePapers> of(OfficeNumber office) {
        long version = record.version(office);
        var known = present.getIfPresent(office);
        if (known == null || known.version() != version) {
            var files = record.files(office, IndexedRecord.ALL_ON_RECORD, Set.of(Subject.DISPUTE), List.of());
            known = new Present(version, DisputePapers.of(files.inOrder()));
            // what is read within a transaction may never be committed
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                present.put(office, known);
            }
        }
        return known.papers();
    }

    private record Present(long version, List<DisputePapers> papers) {}
}
