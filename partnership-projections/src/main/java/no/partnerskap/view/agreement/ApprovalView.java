package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/**
 * Approval of an agreement's text as recorded.
 *
 * @param owner the owner whose line gave this approval
 * @param mandate the mandate by which this approval was given
 * @param approvedOn when this approval was given
 * @param textSha256 the SHA-256 hash of the text that this approval is for, 64 hexadecimal digits
 * @param counts whether this approval is for the agreed text and from a body with a mandate
 * @param version the number of the event
 * @param recordedAt when this approval was recorded, in UTC
 */
public record ApprovalView(
        OwnerId owner,
        Body body,
        @Nullable MandateNumber mandate,
        Occurred approvedOn,
        String textSha256,
        boolean counts,
        long version,
        Instant recordedAt) {}
