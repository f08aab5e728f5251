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
 * @param owner the owner whose line gave the recorded approval
 * @param mandate the number of the mandate under which the recorded approval was given; absent if none was stated
 * @param approvedOn when the recorded approval was given
 * @param textSha256 the SHA-256 hash of the text that the recorded approval is for, 64 lower-case hexadecimal digits
 * @param counts whether the approval counts: it is for the agreed text and under a recorded mandate that covers it
 * @param version the version of the event that recorded the approval of the agreement
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
