package no.partnerskap.view.dispute;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.dispute.Dispute;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.view.record.IndexedRecord;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Cache of the current disputes of each partnership, since every request of a mediator or board asks what it may see. They
 * are read again only when the record has grown.
 */
@Component
public class DisputeCache {
    private final Cache<OfficeNumber, Present> present =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final RecordReader record;

    DisputeCache(RecordReader record) {
        this.record = record;
    }

    public List<Dispute> of(OfficeNumber office) {
        long version = record.version(office);
        var known = present.getIfPresent(office);
        if (known == null || known.version() != version) {
            var files = record.files(office, IndexedRecord.ALL_ON_RECORD, Set.of(Subject.DISPUTE), List.of());
            known = new Present(version, disputes(files.inOrder()));
            // what is read within a transaction may never be committed
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                present.put(office, known);
            }
        }
        return known.disputes();
    }

    private static List<Dispute> disputes(List<Recorded<PartnershipEvent>> events) {
        return DisputeHistory.all(events).stream().map(DisputeHistory::dispute).toList();
    }

    private record Present(long version, List<Dispute> disputes) {}
}
