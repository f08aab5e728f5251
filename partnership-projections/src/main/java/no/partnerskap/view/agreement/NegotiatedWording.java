package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Wording that an owner gave a clause of the shared draft.
 *
 * @param by the owner that gave the clause this wording
 * @param clause the clause in this wording; absent if the owner removed it
 * @param recordedAt when this wording was recorded, in UTC
 * @param version the version of the event that recorded this wording of the draft
 */
public record NegotiatedWording(OwnerId by, @Nullable Clause clause, Instant recordedAt, long version) {}
