package no.partnerskap.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeEvent.PartnershipEstablished;
import no.partnerskap.core.office.OwnerDetails;
import no.partnerskap.view.record.InMemoryRecord;

/** Record of one partnership for a test, written event by event; each event has an instant of its own. */
public final class RecordOf {
    private final List<Recorded<PartnershipEvent>> events = new ArrayList<>();
    private Instant at = Instant.parse("2026-01-01T09:00:00Z");

    public static final OfficeNumber OFFICE = new OfficeNumber("0626");
    public static final OwnerId LIER = OwnerId.municipality(1);

    /** The office of the state and of one municipality, opened on New Year's Day of 2026. */
    public static RecordOf aPartnership() {
        var opened = LocalDate.of(2026, 1, 1);
        var owners = new TreeMap<OwnerId, OwnerDetails>();
        owners.put(OwnerId.STATE, owner("0600", "Nav Vest-Viken", "999000118", opened));
        owners.put(LIER, owner("3312", "Lier", "999000126", opened));
        return events(new PartnershipEstablished(
                OFFICE, "Nav Lier", opened, owners, LeadershipModel.DUAL, LanguageForm.BOKMAAL, null));
    }

    private static OwnerDetails owner(String number, String name, String organisation, LocalDate from) {
        return new OwnerDetails(number, name, new OrganisationNumber(organisation), "33", LanguageForm.BOKMAAL, from);
    }

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
