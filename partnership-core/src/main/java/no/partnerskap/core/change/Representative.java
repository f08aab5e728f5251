package no.partnerskap.core.change;

import no.partnerskap.core.kernel.MandateNumber;
import org.jspecify.annotations.Nullable;

/**
 * Representative of the involved owner in a step, by the mandate relied on; absent if none was shown.
 *
 * @param mandate the mandate that the representative relied on; absent where none was
 */
public record Representative(@Nullable MandateNumber mandate) {}
