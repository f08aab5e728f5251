package no.partnerskap.api.signin;

import no.partnerskap.api.signin.Trust.Line;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Reads what the configuration says of a line, so that what is wrong there stops the start. */
final class Lines {
    private Lines() {}

    static @Nullable OrganisationNumber organisation(Line line) {
        return line.organisation() == null ? null : new OrganisationNumber(line.organisation());
    }
}
