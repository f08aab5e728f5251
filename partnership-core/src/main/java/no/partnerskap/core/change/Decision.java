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
 * @param decidedOn when the owner's own line made the decision
 * @param body the competent body that approved; absent if the line decided without one, and the decision then does not count as an
 *     approval
 * @param mandate the number of the mandate under which the body approved; absent if none is given, and the decision then does not
 *     count as an approval
 * @param document the document with the decision; absent if none is given
 * @param textSha256 the SHA-256 hash of what was approved, 64 lower-case hexadecimal digits: of the amendment or of the cost key that
 *     the change carries; without it, the decision does not count as an approval of them. Absent if the change
 *     carries neither
 * @param retroactive whether the decision states explicitly that it is retroactive; {@code false} if absent
 * @param urgent whether a body with urgency powers (no: hastekompetanse) decided in place of the ordinary body; {@code
 *     false} if absent
 * @param revision the number of the revision of the change that was decided on; the one on record where absent
 */
public record Decision(
        Occurred decidedOn,
        @Nullable Body body,
        @Nullable MandateNumber mandate,
        @Nullable EvidenceRef document,
        @Nullable @Hash String textSha256,
        @Nullable Boolean retroactive,
        @Nullable Boolean urgent,
        @Nullable Integer revision) {

    /** Decision on a change that carries no text and is not retroactive. */
    public Decision(
            Occurred decidedOn, @Nullable Body body, @Nullable MandateNumber mandate, @Nullable EvidenceRef document) {
        this(decidedOn, body, mandate, document, null, null, null, null);
    }
}
