package no.partnerskap.core.change;

import no.partnerskap.core.kernel.MandateNumber;
import org.jspecify.annotations.Nullable;

/**
 * Representative of the involved owner in a step, by the mandate relied on; absent if none was shown.
 *
 * @param mandate the number of the mandate that the representative acted under; absent if none was shown, and a consent then counts
 *     as a consultation at most
 */
public record Representative(@Nullable MandateNumber mandate) {}
