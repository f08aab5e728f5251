package no.partnerskap.api.history;

import java.util.List;
import java.util.Set;
import no.partnerskap.api.runtime.StoredEvent;
import no.partnerskap.api.runtime.StoredHistory;
import no.partnerskap.core.StoredEvents;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.history.Concern;
import no.partnerskap.view.record.Place;
import no.partnerskap.view.record.RecordFiles;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.record.Subject;
import org.jspecify.annotations.Nullable;
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

    /**
     * Some events in order.
     *
     * @param next what to ask for to go on; absent on the last page
     */
    record Found(List<EventTold> events, @Nullable Wanted next) {}

    Found page(OfficeNumber office, Wanted wanted, int most) {
        var found = find(office, wanted, most + 1);
        var page = found.stream().limit(most).map(event -> told(office, event)).toList();
        var next = found.size() > most ? wanted.after(page.getLast().version()) : null;
        return new Found(page, next);
    }

    EventTold told(OfficeNumber office, StoredEvent event) {
        return EventTold.of(event, store.recorded(office, event));
    }

    private List<StoredEvent> find(OfficeNumber office, Wanted wanted, int most) {
        var concern = wanted.concern();
        if (concern == null) {
            return store.after(office, wanted.after(), wanted.head(), wanted.types(), most);
        }
        var versions = files(office, wanted, concern).inOrder().stream()
                .filter(recorded -> recorded.version() > wanted.after() && recorded.version() <= wanted.head())
                .filter(recorded -> wanted.type() == null || wanted.type().equals(typeOf(recorded)))
                .filter(recorded -> Concern.of(recorded.event()).contains(concern))
                .map(Recorded::version)
                .limit(most)
                .toList();
        return store.at(office, versions);
    }

    private static String typeOf(Recorded<PartnershipEvent> recorded) {
        return StoredEvents.nameOf(recorded.event().getClass());
    }

    /** The files in which events that concern a thing can stand. */
    private RecordFiles files(OfficeNumber office, Wanted wanted, Concern concern) {
        var at = wanted.knownAt();
        int number = concern.number();
        return switch (concern.kind()) {
            case OFFICE, MANDATE -> record.files(office, at, Set.of(Subject.OFFICE), List.of());
            case AGREEMENT -> record.files(office, at, Set.of(Subject.OFFICE, Subject.COST_KEY), List.of());
            case COST_KEY -> record.files(office, at, Set.of(Subject.COST_KEY), List.of());
            case CHANGE ->
                record.files(
                        office,
                        at,
                        Set.of(Subject.MEETING, Subject.DISPUTE),
                        List.of(new Place(Subject.CHANGE, number)));
            case MEETING ->
                record.files(office, at, Set.of(Subject.COST_KEY), List.of(new Place(Subject.MEETING, number)));
            case DECISION -> record.files(office, at, Set.of(), List.of(new Place(Subject.DECISION, number)));
            case DISPUTE -> record.files(office, at, Set.of(), List.of(new Place(Subject.DISPUTE, number)));
        };
    }
}
