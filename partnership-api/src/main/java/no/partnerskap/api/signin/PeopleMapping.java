package no.partnerskap.api.signin;

import java.util.Locale;
import java.util.Map;
import no.partnerskap.api.caller.Caller;
import no.partnerskap.api.caller.Scopes;
import no.partnerskap.api.person.Persons;
import no.partnerskap.api.signin.Claims.NotAccepted;
import no.partnerskap.api.signin.Trust.Issuer;
import no.partnerskap.api.signin.Trust.Line;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * People, as ID-porten or Entra ID proves them: what they are is the one role known here that their token carries. Their names and
 * numbers stay out of the record; it gets a reference.
 */
final class PeopleMapping implements Mapping {
    private final Issuer issuer;
    private final Map<String, Line> roles;
    private final Persons persons;

    PeopleMapping(Issuer issuer, Persons persons) {
        this.issuer = issuer;
        this.roles = issuer.roles();
        this.persons = persons;
    }

    @Override
    public Caller callerOf(Claims claims) {
        var subject = claims.text(issuer.subject()).orElseThrow(() -> new NotAccepted("the subject is missing"));
        var known = claims.values(issuer.role())
                .filter(roles::containsKey)
                .distinct()
                .toList();
        if (known.size() != 1) {
            throw new NotAccepted(known.isEmpty() ? "no role that is known" : "several roles");
        }
        var line = roles.get(known.getFirst());
        var organisation = organisation(line, claims);
        var role = line.role() == null
                ? line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : line.role();
        return new Caller(
                line.kind(),
                organisation,
                null,
                null,
                line.regions(),
                line.counties(),
                line.office() == null ? null : new OfficeNumber(line.office()),
                line.grants(),
                Scopes.ALL,
                persons.refOf(
                        issuer.issuer(), subject, claims.text(issuer.name()).orElse(null), role, organisation),
                role);
    }

    /** Of the role, or else the one that the token says the person speaks for. */
    private @Nullable OrganisationNumber organisation(Line line, Claims claims) {
        var ofTheRole = Lines.organisation(line);
        return ofTheRole != null || issuer.organisation() == null
                ? ofTheRole
                : claims.at(issuer.organisation())
                        .map(Claims::organisation)
                        .orElseThrow(() -> new NotAccepted("the organisation is missing"));
    }
}
