package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.ConfirmationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Wording that an owner gave a clause of the shared draft.
 *
 * @param by the owner that gave the clause this wording
 * @param clause the clause in this wording; absent if the owner removed it
 * @param recordedAt when this wording was recorded, in UTC
 * @param version the version of the event that recorded this wording of the draft
 * @param confirmation whose word the wording is: the word of its owner until every party has agreed to a text with it
 */
public record NegotiatedWording(
        OwnerId by, @Nullable Clause clause, Instant recordedAt, long version, ConfirmationStatus confirmation) {
    NegotiatedWording with(ConfirmationStatus other) {
        return new NegotiatedWording(by, clause, recordedAt, version, other);
    }
}
