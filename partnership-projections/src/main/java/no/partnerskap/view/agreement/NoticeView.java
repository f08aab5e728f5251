package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.agreement.NoticePurpose;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Notice as recorded; {@code version} is the number of the event. */
public record NoticeView(
        OwnerId owner,
        Occurred givenOn,
        NoticePurpose purpose,
        String reason,
        @Nullable EvidenceRef evidence,
        long version,
        Instant recordedAt) {}
