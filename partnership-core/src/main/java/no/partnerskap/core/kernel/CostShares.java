package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Each owner's share of the shared cost in percent, at most four decimals; together exactly 100. */
public record CostShares(@JsonValue SortedMap<OwnerId, BigDecimal> percent) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @JsonCreator
    public CostShares {
        var sum = BigDecimal.ZERO;
        for (var share : percent.values()) {
            if (share.signum() < 0 || share.stripTrailingZeros().scale() > 4 || share.compareTo(HUNDRED) > 0) {
                throw new Malformed("/shares", "shares");
            }
            sum = sum.add(share);
        }
        if (sum.compareTo(HUNDRED) != 0) {
            throw new Malformed("/shares", "shares-sum", null, Map.of("sum", sum.toPlainString()));
        }
        percent = Collections.unmodifiableSortedMap(new TreeMap<>(percent));
    }
}
