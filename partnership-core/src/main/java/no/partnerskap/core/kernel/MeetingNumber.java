package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Number of a partnership meeting (no: partnerskapsmøte) within the partnership, assigned by the server from 1 in order. */
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
