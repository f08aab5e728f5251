package no.partnerskap.core.finding;

import java.util.List;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/**
 * All that the findings of one partnership are read from; each list in the order of the record.
 *
 * @param audited what the audit reads: the office with its agreements, the meetings and the changes
 * @param aboutCost what was recorded about how cost is shared
 */
public record FindingRecord(PartnershipRecord audited, List<Recorded<PartnershipEvent>> aboutCost) {}
