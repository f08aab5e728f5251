package no.partnerskap.view.record;

import java.time.Instant;
import no.partnerskap.core.kernel.OfficeNumber;

/**
 * How far the record of one partnership has come.
 *
 * @param version the number of its events
 * @param officeVersion the version of the last of them in the file of the office itself
 * @param passedOn whether a dispute was ever passed on to the board
 */
public record PartnershipHead(
        OfficeNumber office, Instant openedAt, long version, long officeVersion, boolean passedOn) {}
