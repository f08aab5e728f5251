package no.partnerskap.view.costkey;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.record.IndexedRecord;
import org.springframework.stereotype.Component;

/** Reader of cost keys, FTE counts and settlements, as known at an instant. */
@Component
public class CostKeyReader {
    private final IndexedRecord record;

    public CostKeyReader(IndexedRecord record) {
        this.record = record;
    }

    public CostKeyFacts file(OfficeNumber office, Instant knownAt) {
        var files = record.files(office, knownAt, Set.of(Subject.OFFICE, Subject.COST_KEY, Subject.CHANGE), List.of());
        var changes = files.record().changes().values().stream()
                .<Recorded<PartnershipEvent>>flatMap(List::stream)
                .toList();
        var owners = OfficeFacts.of(files.in(SubjectKey.OFFICE)).office().ownerIds();
        return CostKeyFacts.of(owners, files.in(SubjectKey.COST_KEY), changes);
    }
}
