package no.partnerskap.core.costkey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import no.partnerskap.core.kernel.Malformed;

/** Number of a cost key (no: fordelingsnøkkel) within the partnership, assigned by the server from 1 in order. */
public record KeyNumber(@JsonValue int value) implements Comparable<KeyNumber> {
    @JsonCreator
    public KeyNumber {
        if (value < 1) {
            throw new Malformed("/key", "number");
        }
    }

    @Override
    public int compareTo(KeyNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
