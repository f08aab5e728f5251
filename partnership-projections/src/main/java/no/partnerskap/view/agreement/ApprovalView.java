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
 * @param counts whether it is of the agreed text and by a body with a mandate
 * @param version the number of the event
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
