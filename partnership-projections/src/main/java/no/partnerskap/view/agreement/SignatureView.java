package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Signature as recorded; {@code version} is the number of the event.
 *
 * @param owner the owner that this signature is for
 * @param signedOn when this signature was given
 * @param version the version of the event that recorded this signature
 * @param recordedAt when this signature was recorded, in UTC
 */
public record SignatureView(OwnerId owner, Occurred signedOn, long version, Instant recordedAt) {}
