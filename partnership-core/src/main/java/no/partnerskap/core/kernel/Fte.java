package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** Full-time equivalents (no: årsverk): at most two decimals, never negative. */
public record Fte(@JsonValue BigDecimal value) {
    private static final BigDecimal MOST = new BigDecimal("100000");

    @JsonCreator
    public Fte {
        if (value.signum() < 0
                || value.compareTo(MOST) > 0
                || value.stripTrailingZeros().scale() > 2) {
            throw new Malformed("/fte", "fte");
        }
        value = value.setScale(2);
    }
}
