package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Wording that an owner gave a clause of the shared draft; {@code clause} is absent if it was removed. */
public record NegotiatedWording(OwnerId by, @Nullable Clause clause, Instant recordedAt, long version) {}
