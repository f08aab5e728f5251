package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Signature as recorded.
 *
 * @param owner the owner for which the agreement was signed
 * @param signedOn when the agreement was signed for that owner
 * @param version the version of the event that recorded the signature of the agreement
 * @param recordedAt when the signature of the agreement was recorded, in UTC
 */
public record SignatureView(OwnerId owner, Occurred signedOn, long version, Instant recordedAt) {}
