package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import no.partnerskap.core.kernel.TextKind.Line;

/**
 * A Norwegian organisation number (no: organisasjonsnummer): nine digits. The check digit is verified when a command is
 * received, not here, so that a stored event can always be read.
 */
public record OrganisationNumber(@JsonValue @Line String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    @JsonCreator
    public OrganisationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed("/organisationNumber", "organisation-number");
        }
    }

    /** Whether its check digit is right. */
    public boolean isValid() {
        return CheckDigits.organisation(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
