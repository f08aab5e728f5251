package no.partnerskap.core.involvement;

import java.util.List;
import java.util.Map;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/**
 * Recorded events that the audit reads, by subject, each list in the order recorded. It may contain more than was known at {@code
 * knownAt}; the audit itself never looks past that instant.
 */
public record PartnershipRecord(
        List<Recorded<PartnershipEvent>> office,
        Map<MeetingNumber, List<Recorded<PartnershipEvent>>> meetings,
        Map<ChangeNumber, List<Recorded<PartnershipEvent>>> changes) {}
