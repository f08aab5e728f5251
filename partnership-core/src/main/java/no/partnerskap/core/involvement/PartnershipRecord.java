package no.partnerskap.core.involvement;

import java.util.List;
import java.util.Map;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/**
 * The recorded events that the audit reads, by what they concern, each list in the order of the record. It may hold more than was
 * known at the moment asked about; the audit itself never looks past that moment.
 */
public record PartnershipRecord(
        List<Recorded<PartnershipEvent>> office,
        Map<MeetingNumber, List<Recorded<PartnershipEvent>>> meetings,
        Map<ChangeNumber, List<Recorded<PartnershipEvent>>> changes) {}
