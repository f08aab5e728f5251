package no.partnerskap.core.change;

import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a change in an owner's own line.
 *
 * @param body the body that approved it; absent where the line decided without one that is competent
 * @param mandate the mandate that the approval rests on
 */
public record Decision(
        Occurred decidedOn,
        @Nullable Body body,
        @Nullable MandateNumber mandate,
        @Nullable EvidenceRef document) {}
