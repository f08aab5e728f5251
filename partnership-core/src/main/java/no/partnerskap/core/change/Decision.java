package no.partnerskap.core.change;

import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.TextKind.Hash;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a change in an owner's own line.
 *
 * @param body the body that approved it; absent where the line decided without one that is competent
 * @param mandate the mandate that the approval rests on
 * @param textSha256 the text approved, by its hash, where the change carries an amendment
 * @param retroactive whether the decision says in words that it reaches back before its own day
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

    /** A decision on a change that carries no text, and that does not reach back. */
    public Decision(
            Occurred decidedOn, @Nullable Body body, @Nullable MandateNumber mandate, @Nullable EvidenceRef document) {
        this(decidedOn, body, mandate, document, null, null, null);
    }
}
