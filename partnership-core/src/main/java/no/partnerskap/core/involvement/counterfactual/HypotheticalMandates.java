package no.partnerskap.core.involvement.counterfactual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.AuditedChange;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.mandate.SourceDecision;
import no.partnerskap.core.mandate.Subjects;

/**
 * Record with one mandate more for each owner, for every subject and day: whoever acts in a hypothetical history has a mandate to.
 *
 * @param record the record with these mandates
 * @param mandates the mandate of each owner
 */
record HypotheticalMandates(PartnershipRecord record, Map<OwnerId, MandateNumber> mandates) {

    static HypotheticalMandates of(PartnershipRecord record, OfficeNumber office, AuditedChange auditedChange) {
        var knownAt = auditedChange.question().knownAt();
        var events = new ArrayList<>(Audit.knownAt(record.office(), knownAt));
        var mandates = new TreeMap<OwnerId, MandateNumber>();
        int next = auditedChange.office().mandates().mandates().next();
        for (var owner : auditedChange.office().office().ownerIds()) {
            var mandate = new MandateNumber(next++);
            mandates.put(owner, mandate);
            events.add(HypotheticalHistory.recorded(granted(office, owner, mandate), knownAt, events));
        }
        return new HypotheticalMandates(new PartnershipRecord(events, record.meetings(), record.changes()), mandates);
    }

    MandateNumber of(OwnerId owner) {
        return Objects.requireNonNull(mandates.get(owner));
    }

    private static MandateGranted granted(OfficeNumber office, OwnerId owner, MandateNumber mandate) {
        var body = HypotheticalHistory.body(owner);
        return new MandateGranted(
                office,
                new Mandate(
                        mandate,
                        owner,
                        body,
                        null,
                        Subjects.ALL,
                        null,
                        new SourceDecision(body, Occurred.on(LocalDate.EPOCH), "imagined"),
                        LocalDate.EPOCH,
                        null));
    }
}
