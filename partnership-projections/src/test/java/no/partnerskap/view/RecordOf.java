package no.partnerskap.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.record.InMemoryRecord;

/** Record of one partnership for a test, written event by event; each event has an instant of its own. */
public final class RecordOf {
    private final List<Recorded<PartnershipEvent>> events = new ArrayList<>();
    private Instant at = Instant.parse("2026-01-01T09:00:00Z");

    public static RecordOf events(PartnershipEvent... events) {
        var record = new RecordOf();
        List.of(events).forEach(record::then);
        return record;
    }

    /** What follows is recorded on that day. */
    public RecordOf on(LocalDate day) {
        at = Oslo.startOf(day);
        return this;
    }

    public RecordOf then(PartnershipEvent event) {
        return then(event, Audience.PARTIES);
    }

    public RecordOf then(PartnershipEvent event, Audience audience) {
        long version = events.size() + 1;
        at = at.plusSeconds(1);
        events.add(new Recorded<>(event, version, "e" + version, at, "STATE", Provenance.LIVE, audience));
        return this;
    }

    public List<Recorded<PartnershipEvent>> inOrder() {
        return List.copyOf(events);
    }

    public InMemoryRecord indexed() {
        return InMemoryRecord.of(events.stream());
    }
}
