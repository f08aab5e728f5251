package no.partnerskap.view.costkey;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.record.FiledRecord;
import no.partnerskap.view.record.Place;
import no.partnerskap.view.record.Subject;
import org.springframework.stereotype.Component;

/** Reads how cost is shared from the filed record, as known at a moment. */
@Component
public class CostKeyReader {
    private final FiledRecord record;

    public CostKeyReader(FiledRecord record) {
        this.record = record;
    }

    public CostKeyFile file(OfficeNumber office, Instant knownAt) {
        var files = record.files(office, knownAt, Set.of(Subject.OFFICE, Subject.COST_KEY, Subject.CHANGE), List.of());
        var changes = files.record().changes().values().stream()
                .<Recorded<PartnershipEvent>>flatMap(List::stream)
                .toList();
        var owners = OfficeFile.of(files.in(Place.OFFICE)).office().ownerIds();
        return CostKeyFile.of(owners, files.in(Place.COST_KEY), changes);
    }
}
