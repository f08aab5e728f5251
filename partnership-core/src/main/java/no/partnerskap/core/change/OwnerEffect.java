package no.partnerskap.core.change;

import java.math.BigDecimal;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Effect of a change on what one owner pays of the shared cost in a year, in NOK.
 *
 * @param owner the owner that pays
 * @param before what the owner pays in a year without the change, in NOK
 * @param after what the owner would pay in a year with the change, in NOK
 * @param difference the increase in NOK; negative for a decrease
 * @param percent the difference in percent of what it pays now, two decimals; absent if it pays nothing now
 */
public record OwnerEffect(
        OwnerId owner,
        Nok before,
        Nok after,
        Nok difference,
        @Nullable BigDecimal percent) {}
