package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Number of a mandate (no: fullmakt) within the partnership, assigned by the server from 1 in order. */
public record MandateNumber(@JsonValue int value) implements Comparable<MandateNumber> {
    @JsonCreator
    public MandateNumber {
        if (value < 1) {
            throw new Malformed("/mandate", "number");
        }
    }

    @Override
    public int compareTo(MandateNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
