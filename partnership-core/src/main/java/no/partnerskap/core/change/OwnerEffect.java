package no.partnerskap.core.change;

import java.math.BigDecimal;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Effect of a change on what one owner pays of the shared cost in a year, in NOK.
 *
 * @param owner the owner that pays the contribution
 * @param before the owner's yearly contribution without the change, in NOK
 * @param after the owner's yearly contribution with the change, in NOK
 * @param difference the rise of the yearly contribution, in NOK; negative for a fall
 * @param percent the rise in percent of the contribution without the change, two decimals; absent if that is zero
 */
public record OwnerEffect(
        OwnerId owner,
        Nok before,
        Nok after,
        Nok difference,
        @Nullable BigDecimal percent) {}
