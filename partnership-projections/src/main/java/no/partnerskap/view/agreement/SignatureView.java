package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;

/** Signature as recorded; {@code version} is the number of the event. */
public record SignatureView(OwnerId owner, Occurred signedOn, long version, Instant recordedAt) {}
