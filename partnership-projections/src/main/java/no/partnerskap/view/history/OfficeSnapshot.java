package no.partnerskap.view.history;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeEvent.LeaderAppointed;
import no.partnerskap.core.office.OwnerDetails;
import org.jspecify.annotations.Nullable;

/**
 * Snapshot of an office just after an event.
 *
 * @param name the name of the office just after the event
 * @param establishedOn the first day of the partnership, as recorded at its establishment
 * @param owners the owners of the office just after the event, as named on {@code validOn}
 * @param leadership the leadership model just after the event
 * @param leaders the first day as leader of the current leader of each line; empty if none was recorded
 * @param host the host municipality (no: vertskommune) just after the event; absent if there was none
 */
public record OfficeSnapshot(
        String name,
        LocalDate establishedOn,
        SortedMap<OwnerId, OwnerDetails> owners,
        LeadershipModel leadership,
        SortedMap<OwnerId, LocalDate> leaders,
        @Nullable OwnerId host) {

    static OfficeSnapshot of(OfficeFacts file, List<Recorded<PartnershipEvent>> events, LocalDate day) {
        var leaders = new TreeMap<OwnerId, LocalDate>();
        events.forEach(recorded -> {
            if (recorded.event() instanceof LeaderAppointed e && !e.from().isAfter(day)) {
                leaders.put(e.line(), e.from());
            }
        });
        var office = file.office();
        return new OfficeSnapshot(
                office.name(),
                office.establishedOn(),
                office.ownersOn(day),
                office.leadership(),
                leaders,
                office.hostOn(day).orElse(null));
    }
}
