package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Number of a change (no: endring) within the partnership, assigned by the server from 1 in order. */
public record ChangeNumber(@JsonValue int value) implements Comparable<ChangeNumber> {
    @JsonCreator
    public ChangeNumber {
        if (value < 1) {
            throw new Malformed("/change", "number");
        }
    }

    @Override
    public int compareTo(ChangeNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
