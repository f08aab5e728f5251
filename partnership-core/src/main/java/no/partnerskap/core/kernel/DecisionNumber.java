package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Number of a meeting decision (no: møtevedtak) within the partnership, assigned by the server from 1 in order. */
public record DecisionNumber(@JsonValue int value) implements Comparable<DecisionNumber> {
    @JsonCreator
    public DecisionNumber {
        if (value < 1) {
            throw new Malformed("/decision", "number");
        }
    }

    @Override
    public int compareTo(DecisionNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
