package no.partnerskap.view.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.record.EventIndexTable.OfficeKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reader of the event index. Every view is a pure fold of the events it asks for, up to an instant; nothing recorded after {@code
 * knownAt} is even fetched.
 */
@Component
public class RecordReader implements IndexedRecord {
    private static final int TOGETHER = 20;

    /** Keys in a statement: PostgreSQL takes 65,535 parameters, three for a key. */
    private static final int KEYS_TOGETHER = 1_000;

    private final Cache<OfficeNumber, OfOffice> offices = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final EventIndexTable entries;
    private final HeadMemory memory;

    RecordReader(EventIndexTable entries, ObjectProvider<HeadMemory> memory) {
        this.entries = entries;
        this.memory = memory.getIfAvailable(() -> HeadMemory.NONE);
    }

    @Override
    public IndexedEvents files(
            OfficeNumber office, Instant knownAt, Collection<Subject> whole, Collection<SubjectKey> places) {
        var files = new IndexedEvents();
        var head = head(office);
        if (head.isEmpty()) {
            return files;
        }
        if (whole.contains(Subject.OFFICE) || places.contains(SubjectKey.OFFICE)) {
            ofOffice(head.get()).stream()
                    .filter(recorded -> !recorded.recordedAt().isAfter(knownAt))
                    .forEach(recorded -> files.file(SubjectKey.OFFICE, recorded));
        }
        var others = places.stream()
                .filter(subjectKey -> !subjectKey.equals(SubjectKey.OFFICE))
                .toList();
        var subjects =
                whole.stream().filter(subject -> subject != Subject.OFFICE).toList();
        entries.in(office, knownAt, head.get().version(), subjects, others)
                .forEach(row -> files.file(row.place(), row.recorded()));
        return files;
    }

    /**
     * All events of some subjects of many partnerships. They are fetched for many partnerships at a time and handed over one
     * partnership at a time.
     */
    public void files(
            Collection<OfficeNumber> offices, Collection<Subject> whole, BiConsumer<OfficeNumber, IndexedEvents> each) {
        var left = offices.stream().distinct().toList();
        for (int from = 0; from < left.size(); from += TOGETHER) {
            var together = left.subList(from, Math.min(from + TOGETHER, left.size()));
            var files = new TreeMap<String, IndexedEvents>();
            together.forEach(office -> files.put(office.value(), new IndexedEvents()));
            entries.in(together, whole).forEach(row -> files.get(row.office()).file(row.place(), row.recorded()));
            files.forEach((office, filed) -> each.accept(new OfficeNumber(office), filed));
        }
    }

    /**
     * All events under some keys of many partnerships, and under all keys about which something was recorded after a version; a
     * partnership without any has an empty record.
     */
    public Map<OfficeNumber, IndexedEvents> under(
            Map<OfficeNumber, ? extends Collection<SubjectKey>> keys, Map<OfficeNumber, Long> since) {
        var files = new HashMap<OfficeNumber, IndexedEvents>();
        keys.keySet().forEach(office -> files.put(office, new IndexedEvents()));
        var all = keys.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(place -> new OfficeKey(one.getKey(), place)))
                .toList();
        for (int from = 0; from < all.size(); from += KEYS_TOGETHER) {
            var together = all.subList(from, Math.min(from + KEYS_TOGETHER, all.size()));
            var read = new HashMap<OfficeNumber, IndexedEvents>();
            entries.under(together, from == 0 ? since : Map.of())
                    .forEach(row -> read.computeIfAbsent(new OfficeNumber(row.office()), office -> new IndexedEvents())
                            .file(row.place(), row.recorded()));
            read.forEach((office, events) -> files.get(office).add(events));
        }
        return files;
    }

    /** Every question needs the events about the office, which seldom grow: they are read again only when they have. */
    private List<Recorded<PartnershipEvent>> ofOffice(PartnershipHead head) {
        var office = head.office();
        long version = head.officeVersion();
        var known = offices.getIfPresent(office);
        if (known == null || known.version() != version) {
            var rows = entries.in(office, ALL_ON_RECORD, version, List.of(), List.of(SubjectKey.OFFICE));
            known = new OfOffice(
                    version, rows.stream().map(IndexEntry::recorded).toList());
            // what is read within a transaction may never be committed, so it is not cached
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                offices.put(office, known);
            }
        }
        return known.events();
    }

    private record OfOffice(long version, List<Recorded<PartnershipEvent>> events) {}

    /** How far the record of a partnership has come; nothing where there is none. */
    public Optional<PartnershipHead> head(OfficeNumber office) {
        return memory.head(office, one -> entries.head(one, memory.moment()));
    }

    /** The instant for now; the last recorded instant if a node with a faster clock is ahead. */
    public Instant knownNow(OfficeNumber office, Instant now) {
        return head(office)
                .map(PartnershipHead::lastRecordedAt)
                .filter(now::isBefore)
                .orElse(now);
    }

    public boolean exists(OfficeNumber office) {
        return head(office).isPresent();
    }

    public List<OfficeNumber> offices() {
        return entries.offices();
    }

    /** The heads of all partnerships, in the order of their office numbers. */
    public List<PartnershipHead> heads() {
        return memory.heads(entries::heads);
    }

    /** The number of events of a partnership; 0 if it does not exist. */
    public long version(OfficeNumber office) {
        return head(office).map(PartnershipHead::version).orElse(0L);
    }

    /** The number of events recorded by an instant. */
    public long version(OfficeNumber office, Instant knownAt) {
        return head(office)
                .map(head -> head.version(knownAt).orElseGet(() -> entries.version(office, knownAt)))
                .orElse(0L);
    }
}
