package no.partnerskap.api.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.query.Page;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.axon.StoredEvent;
import no.partnerskap.api.axon.StoredHistory;
import no.partnerskap.core.partnership.StoredEvents;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.history.EventSubject;
import no.partnerskap.view.record.SubjectKey;
import no.partnerskap.view.record.IndexedEvents;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.record.Subject;
import org.springframework.stereotype.Component;

/** Finds the events of a page: in the store, where the filed record tells which of them concern a thing. */
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
                page.rows().stream().map(event -> told(office, event, visibility)).toList(), page.next());
    }

    EventView told(OfficeNumber office, StoredEvent event, Visibility visibility) {
        return EventView.of(event, store.recorded(office, event), visibility);
    }

    /**
     * One event more than the page has, where there are as many. Only where nothing is sought do withheld events stand among them: among
     * those of a type or about a thing they would tell what they are.
     */
    private List<StoredEvent> find(OfficeNumber office, PageRequest<HistoryFilter> asked, long head, Visibility visibility) {
        long after = asked.filter().from(asked.after());
        var types = asked.filter().types();
        var eventSubject = asked.filter().concern();
        int most = asked.most() + 1;
        if (eventSubject == null) {
            return types.isEmpty()
                    ? store.after(office, after, head, types, most)
                    : ofTypes(office, after, head, types, most, visibility);
        }
        var versions = files(office, asked.asOf().knownAt(), eventSubject).inOrder().stream()
                .filter(recorded -> recorded.version() > after && recorded.version() <= head)
                .filter(recorded -> types.isEmpty() || types.contains(typeOf(recorded)))
                .filter(recorded -> EventSubject.of(recorded.event()).contains(eventSubject))
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

    /** The files in which events that concern a thing can stand. */
    private IndexedEvents files(OfficeNumber office, Instant at, EventSubject eventSubject) {
        int number = eventSubject.number();
        return switch (eventSubject.kind()) {
            case OFFICE, MANDATE -> record.files(office, at, Set.of(Subject.OFFICE), List.of());
            case AGREEMENT -> record.files(office, at, Set.of(Subject.OFFICE, Subject.COST_KEY), List.of());
            case COST_KEY -> record.files(office, at, Set.of(Subject.COST_KEY), List.of());
            case CHANGE ->
                record.files(
                        office,
                        at,
                        Set.of(Subject.MEETING, Subject.DISPUTE),
                        List.of(new SubjectKey(Subject.CHANGE, number)));
            case MEETING ->
                record.files(office, at, Set.of(Subject.COST_KEY), List.of(new SubjectKey(Subject.MEETING, number)));
            case DECISION -> record.files(office, at, Set.of(), List.of(new SubjectKey(Subject.DECISION, number)));
            case DISPUTE -> record.files(office, at, Set.of(), List.of(new SubjectKey(Subject.DISPUTE, number)));
        };
    }
}
