package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import no.partnerskap.core.kernel.TextKind.Line;

/**
 * Four-digit unit number of a NAV office (no: enhetsnummer), for example {@code 0626} for Lier. It names the partnership and
 * its event stream, so its text is the bare number.
 */
public record OfficeNumber(@JsonValue @Line String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    @JsonCreator
    public OfficeNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed("/office", "office-number");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
