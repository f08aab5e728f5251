package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import no.partnerskap.core.kernel.TextKind.Line;

/**
 * Owner (no: eier) of one partnership: {@code STATE}, or {@code M1}, {@code M2}, … for its municipalities in order of
 * municipality number at establishment. Permanent within the partnership and never given to another owner.
 */
public record OwnerId(@JsonValue @Line String value) implements Comparable<OwnerId> {
    private static final Pattern FORM = Pattern.compile("STATE|M[1-9][0-9]{0,2}");
    public static final OwnerId STATE = new OwnerId("STATE");

    @JsonCreator
    public OwnerId {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed("/owner", "owner-id");
        }
    }

    public static OwnerId municipality(int number) {
        return new OwnerId("M" + number);
    }

    public boolean isState() {
        return equals(STATE);
    }

    /** The state first, then the municipalities by their number. */
    @Override
    public int compareTo(OwnerId other) {
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        return isState() ? 0 : Integer.parseInt(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
