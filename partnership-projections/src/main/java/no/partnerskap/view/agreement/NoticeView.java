package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.agreement.NoticePurpose;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.ConfirmationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Notice as recorded.
 *
 * @param owner the owner that gave this notice
 * @param givenOn when this notice was given
 * @param reason why this notice was given, in words
 * @param evidence the document by which this notice was given; absent if there is none
 * @param version the version of the event that recorded this notice
 * @param recordedAt when this notice was recorded, in UTC
 * @param confirmation whose word this notice is, and since when
 */
public record NoticeView(
        OwnerId owner,
        Occurred givenOn,
        NoticePurpose purpose,
        String reason,
        @Nullable EvidenceRef evidence,
        long version,
        Instant recordedAt,
        ConfirmationStatus confirmation) {}
