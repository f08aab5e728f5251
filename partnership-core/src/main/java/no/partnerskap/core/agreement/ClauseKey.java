package no.partnerskap.core.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.TextKind.Line;

/** Key of a clause (no: punkt) within its agreement: permanent, and always of one {@link ClauseType}, also after amendments. */
public record ClauseKey(@JsonValue @Line String value) implements Comparable<ClauseKey> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

    @JsonCreator
    public ClauseKey {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed("/key", "clause-key");
        }
    }

    @Override
    public int compareTo(ClauseKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
