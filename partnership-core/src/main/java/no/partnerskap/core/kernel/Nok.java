package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/** An amount in Norwegian kroner, exact to the øre: two decimals, at most one trillion either way. */
public record Nok(@JsonValue BigDecimal value) implements Comparable<Nok> {
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    public static final Nok ZERO = new Nok(BigDecimal.ZERO);

    @JsonCreator
    public Nok {
        if (value.abs().compareTo(MOST) > 0 || value.stripTrailingZeros().scale() > 2) {
            throw new Malformed("/nok", "nok");
        }
        value = value.setScale(2);
    }

    public static Nok of(String kroner) {
        return new Nok(new BigDecimal(kroner));
    }

    public static Nok ofOre(BigInteger ore) {
        return new Nok(new BigDecimal(ore, 2));
    }

    public BigInteger ore() {
        return value.unscaledValue();
    }

    public Nok plus(Nok other) {
        return new Nok(value.add(other.value));
    }

    public Nok minus(Nok other) {
        return new Nok(value.subtract(other.value));
    }

    @Override
    public int compareTo(Nok other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
