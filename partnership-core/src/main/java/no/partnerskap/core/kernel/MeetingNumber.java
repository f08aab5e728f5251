package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A partnership meeting (no: partnerskapsmøte) by its number within the partnership: given by the server from 1, in order. */
public record MeetingNumber(@JsonValue int value) implements Comparable<MeetingNumber> {
    @JsonCreator
    public MeetingNumber {
        if (value < 1) {
            throw new Malformed("/meeting", "number");
        }
    }

    @Override
    public int compareTo(MeetingNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
