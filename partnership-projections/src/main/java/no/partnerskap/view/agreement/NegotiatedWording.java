package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Wording that an owner gave a clause of the shared draft; {@code clause} is absent if it was removed.
 *
 * @param by the owner that worded the clause so
 * @param clause the clause in the owner's wording; absent where it was struck out
 * @param recordedAt when the owner's wording was recorded, in UTC
 * @param version the version of the event with the owner's wording
 */
public record NegotiatedWording(OwnerId by, @Nullable Clause clause, Instant recordedAt, long version) {}
