package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Number of an agreement (no: avtale) within the partnership, assigned by the server from 1 in order. */
public record AgreementNumber(@JsonValue int value) implements Comparable<AgreementNumber> {
    @JsonCreator
    public AgreementNumber {
        if (value < 1) {
            throw new Malformed("/agreement", "number");
        }
    }

    @Override
    public int compareTo(AgreementNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
