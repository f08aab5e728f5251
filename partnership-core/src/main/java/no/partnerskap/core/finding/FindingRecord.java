package no.partnerskap.core.finding;

import java.util.List;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/**
 * Record that the findings of one partnership are computed from; each list in the order recorded.
 *
 * @param audited the audit's record: the office with its agreements, the meetings and the changes
 * @param aboutCost the events about cost sharing
 */
public record FindingRecord(PartnershipRecord audited, List<Recorded<PartnershipEvent>> aboutCost) {}
