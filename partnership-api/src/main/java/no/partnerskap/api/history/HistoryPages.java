package no.partnerskap.api.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.axon.StoredEvent;
import no.partnerskap.api.axon.StoredHistory;
import no.partnerskap.api.query.Page;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.partnership.StoredEvents;
import no.partnerskap.view.record.IndexedEvents;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;

/** Pages of the history: events from the store; the event index tells which of them concern a subject. */
@Component
class HistoryPages {
    private final StoredHistory store;
    private final RecordReader record;

    HistoryPages(StoredHistory store, RecordReader record) {
        this.store = store;
        this.record = record;
    }

    /** A page of the events up to a version; a place in the history is the version of an event. */
    Page<EventView> page(OfficeNumber office, PageRequest<HistoryFilter> asked, long head, Visibility visibility) {
        var page = asked.of(find(office, asked, head, visibility), event -> Math.toIntExact(event.version()));
        return new Page<>(
                page.rows().stream()
                        .map(event -> view(office, event, visibility))
                        .toList(),
                page.next());
    }

    EventView view(OfficeNumber office, StoredEvent event, Visibility visibility) {
        return EventView.of(event, store.recorded(office, event), visibility);
    }

    /**
     * One event more than the page has, where there are as many. Only where nothing is sought do withheld events stand among them: among
     * those of a type or about a thing they would tell what they are.
     */
    private List<StoredEvent> find(
            OfficeNumber office, PageRequest<HistoryFilter> asked, long head, Visibility visibility) {
        long after = asked.filter().from(asked.after());
        var types = asked.filter().types();
        var subjectKey = asked.filter().concern();
        int most = asked.most() + 1;
        if (subjectKey == null) {
            return types.isEmpty()
                    ? store.after(office, after, head, types, most)
                    : ofTypes(office, after, head, types, most, visibility);
        }
        var versions = files(office, asked.asOf().knownAt(), subjectKey).inOrder().stream()
                .filter(recorded -> recorded.version() > after && recorded.version() <= head)
                .filter(recorded -> types.isEmpty() || types.contains(typeOf(recorded)))
                .filter(recorded -> recorded.event().about().all().contains(subjectKey))
                .filter(visibility::opens)
                .map(Recorded::version)
                .limit(most)
                .toList();
        return store.at(office, versions);
    }

    /** Read on only where some of a type are withheld. */
    private List<StoredEvent> ofTypes(
            OfficeNumber office, long after, long head, List<String> types, int most, Visibility visibility) {
        var found = new ArrayList<StoredEvent>();
        long last = after;
        List<StoredEvent> some;
        do {
            some = store.after(office, last, head, types, most);
            some.stream()
                    .filter(event -> visibility.opens(store.recorded(office, event)))
                    .limit(most - found.size())
                    .forEach(found::add);
            last = some.isEmpty() ? last : some.getLast().version();
        } while (some.size() == most && found.size() < most);
        return found;
    }

    private static String typeOf(Recorded<PartnershipEvent> recorded) {
        return StoredEvents.nameOf(recorded.event().getClass());
    }

    /** The files in which events that concern a thing can stand: its own, and those of what may name it. */
    private IndexedEvents files(OfficeNumber office, Instant at, SubjectKey subjectKey) {
        Set<Subject> naming = switch (subjectKey.subject()) {
            case AGREEMENT, MEETING -> Set.of(Subject.COST_KEY);
            case CHANGE -> Set.of(Subject.MEETING, Subject.DISPUTE);
            default -> Set.of();
        };
        return record.files(office, at, naming, List.of(subjectKey.file()));
    }
}
