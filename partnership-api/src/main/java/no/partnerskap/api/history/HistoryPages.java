package no.partnerskap.api.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.partnerskap.api.caller.Sight;
import no.partnerskap.api.desk.Page;
import no.partnerskap.api.desk.PageAsked;
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
    Page<EventTold> page(OfficeNumber office, PageAsked<HistoryFilter> asked, long head, Sight sight) {
        var page = asked.of(find(office, asked, head, sight), event -> Math.toIntExact(event.version()));
        return new Page<>(
                page.rows().stream().map(event -> told(office, event, sight)).toList(), page.next());
    }

    EventTold told(OfficeNumber office, StoredEvent event, Sight sight) {
        return EventTold.of(event, store.recorded(office, event), sight);
    }

    /**
     * One event more than the page has, where there are as many. Only where nothing is sought do withheld events stand among them: among
     * those of a type or about a thing they would tell what they are.
     */
    private List<StoredEvent> find(OfficeNumber office, PageAsked<HistoryFilter> asked, long head, Sight sight) {
        long after = asked.filter().from(asked.after());
        var types = asked.filter().types();
        var concern = asked.filter().concern();
        int most = asked.most() + 1;
        if (concern == null) {
            return types.isEmpty()
                    ? store.after(office, after, head, types, most)
                    : ofTypes(office, after, head, types, most, sight);
        }
        var versions = files(office, asked.asOf().knownAt(), concern).inOrder().stream()
                .filter(recorded -> recorded.version() > after && recorded.version() <= head)
                .filter(recorded -> types.isEmpty() || types.contains(typeOf(recorded)))
                .filter(recorded -> Concern.of(recorded.event()).contains(concern))
                .filter(sight::opens)
                .map(Recorded::version)
                .limit(most)
                .toList();
        return store.at(office, versions);
    }

    /** Read on only where some of a type are withheld. */
    private List<StoredEvent> ofTypes(
            OfficeNumber office, long after, long head, List<String> types, int most, Sight sight) {
        var found = new ArrayList<StoredEvent>();
        long last = after;
        List<StoredEvent> some;
        do {
            some = store.after(office, last, head, types, most);
            some.stream()
                    .filter(event -> sight.opens(store.recorded(office, event)))
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
    private RecordFiles files(OfficeNumber office, Instant at, Concern concern) {
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
