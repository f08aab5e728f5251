package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Number of a dispute (no: tvist) within the partnership, assigned by the server from 1 in order. */
public record DisputeNumber(@JsonValue int value) implements Comparable<DisputeNumber> {
    @JsonCreator
    public DisputeNumber {
        if (value < 1) {
            throw new Malformed("/dispute", "number");
        }
    }

    @Override
    public int compareTo(DisputeNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
