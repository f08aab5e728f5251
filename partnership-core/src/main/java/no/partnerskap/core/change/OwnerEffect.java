package no.partnerskap.core.change;

import java.math.BigDecimal;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * What a change would mean for what one owner pays of the shared cost in a year.
 *
 * @param difference what it would pay more; negative where it would pay less
 * @param percent the difference in percent of what it pays, two decimals; absent where it pays nothing
 */
public record OwnerEffect(
        OwnerId owner,
        Nok before,
        Nok after,
        Nok difference,
        @Nullable BigDecimal percent) {}
