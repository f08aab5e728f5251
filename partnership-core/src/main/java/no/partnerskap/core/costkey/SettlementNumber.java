package no.partnerskap.core.costkey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import no.partnerskap.core.kernel.Malformed;

/** Number of a settlement (no: avregning) within the partnership, assigned by the server from 1 in order. */
public record SettlementNumber(@JsonValue int value) implements Comparable<SettlementNumber> {
    @JsonCreator
    public SettlementNumber {
        if (value < 1) {
            throw new Malformed("/settlement", "number");
        }
    }

    @Override
    public int compareTo(SettlementNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
