package no.partnerskap.core.change;

import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.TextKind.Hash;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/**
 * Decision on a change in an owner's own line (no: vedtak i egen linje).
 *
 * @param decidedOn when the owner's own line decided
 * @param body the body that approved it; absent if the line decided without a competent body
 * @param mandate the mandate that the approval rests on
 * @param document the document with the decision
 * @param textSha256 the hash of the text approved, if the change carries an amendment
 * @param retroactive whether the decision states explicitly that it is retroactive
 * @param urgent whether a body with power to decide in urgent matters made it in the ordinary body's place
 */
public record Decision(
        Occurred decidedOn,
        @Nullable Body body,
        @Nullable MandateNumber mandate,
        @Nullable EvidenceRef document,
        @Nullable @Hash String textSha256,
        @Nullable Boolean retroactive,
        @Nullable Boolean urgent) {

    /** Decision on a change that carries no text and is not retroactive. */
    public Decision(
            Occurred decidedOn, @Nullable Body body, @Nullable MandateNumber mandate, @Nullable EvidenceRef document) {
        this(decidedOn, body, mandate, document, null, null, null);
    }
}
