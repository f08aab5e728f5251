package no.partnerskap.view.office;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.record.IndexedRecord;
import no.partnerskap.view.record.PartnershipHead;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Cache of offices with all their recorded events: every request needs the owners of one. Read again only when the record of the
 * office has grown.
 */
@Component
public class OfficeCache {
    private final Cache<OfficeNumber, Present> present =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final RecordReader record;

    OfficeCache(RecordReader record) {
        this.record = record;
    }

    public OfficeFacts of(OfficeNumber office) {
        long version = record.head(office).map(PartnershipHead::officeVersion).orElse(0L);
        var known = present.getIfPresent(office);
        if (known == null || known.version() != version) {
            var events = record.timeline(office, Subject.OFFICE, 0, IndexedRecord.ALL_ON_RECORD);
            known = new Present(version, OfficeFacts.of(events));
            // what is read within a transaction may never be committed
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                present.put(office, known);
            }
        }
        return known.office();
    }

    /** The files of many partnerships; those that have grown are fetched together. */
    public Map<OfficeNumber, OfficeFacts> of(Collection<PartnershipHead> partnerships) {
        var files = new HashMap<OfficeNumber, OfficeFacts>();
        var grown = new HashMap<OfficeNumber, PartnershipHead>();
        for (var head : partnerships) {
            var known = present.getIfPresent(head.office());
            if (known != null && known.version() == head.officeVersion()) {
                files.put(head.office(), known.office());
            } else {
                grown.put(head.office(), head);
            }
        }
        record.files(grown.keySet(), Set.of(Subject.OFFICE), (office, filed) -> {
            var file = OfficeFacts.of(filed.in(SubjectKey.OFFICE));
            present.put(office, new Present(grown.get(office).officeVersion(), file));
            files.put(office, file);
        });
        return files;
    }

    private record Present(long version, OfficeFacts office) {}
}
