package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** What an owner made of a clause while the text was negotiated in the open; absent where it was struck out. */
public record NegotiatedWording(OwnerId by, @Nullable Clause clause, Instant recordedAt, long version) {}
