package no.partnerskap.api.caller;

import java.util.List;
import java.util.Set;
import no.partnerskap.api.caller.Caller.Kind;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may sign in, from the configuration and from nowhere else; without any entry nobody can.
 *
 * @param system the name under which this installation records
 */
@ConfigurationProperties("partnership")
record Callers(
        @DefaultValue("partnership") String system,
        @DefaultValue List<Entry> callers) {

    /** One caller; {@code password} is a hash with its scheme in front, as in {@code {bcrypt}…}. */
    record Entry(
            String username,
            String password,
            Kind kind,
            @Nullable String organisation,
            @DefaultValue Set<String> regions,
            @DefaultValue Set<String> counties,
            @Nullable String office,
            @DefaultValue List<Grant> grants,
            String actorRef,
            String role) {

        Caller caller() {
            return new Caller(
                    kind,
                    organisation == null ? null : new OrganisationNumber(organisation),
                    null,
                    regions,
                    counties,
                    office == null ? null : new OfficeNumber(office),
                    grants,
                    Scopes.ALL,
                    actorRef,
                    role);
        }
    }
}
