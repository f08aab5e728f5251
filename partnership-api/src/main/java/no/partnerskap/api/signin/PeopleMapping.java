package no.partnerskap.api.signin;

import java.util.Locale;
import java.util.Map;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.Scopes;
import no.partnerskap.api.person.ActsAs;
import no.partnerskap.api.person.Persons;
import no.partnerskap.api.signin.TokenNotAccepted.Lacking;
import no.partnerskap.api.signin.Trust.Issuer;
import no.partnerskap.api.signin.Trust.Line;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Mapping of people's tokens from ID-porten or Entra ID: the caller is given by the one known role in the token. Names and identity
 * numbers stay out of the record, which gets a reference.
 */
final class PeopleMapping implements Mapping {
    private static final String NO_REFERENCE = "";
    /** Claim by which Entra ID marks the token of a program that acts for itself. */
    private static final String KIND_OF_TOKEN = "idtyp";

    private static final String OF_A_PROGRAM = "app";
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
        if (claims.text(KIND_OF_TOKEN).filter(OF_A_PROGRAM::equalsIgnoreCase).isPresent()) {
            throw new TokenNotAccepted("a program is no person");
        }
        var subject = claims.text(issuer.subject()).orElseThrow(() -> new TokenNotAccepted("the subject is missing"));
        var line = line(claims);
        var organisation = organisation(line, claims);
        var name = claims.text(issuer.name()).orElse(null);
        var as = new ActsAs(line.kind(), roleOf(line), organisation, line.regions());
        return caller(line, organisation, persons.refOf(issuer.issuer(), subject, name, as));
    }

    @Override
    public Caller wouldBe(Claims claims) {
        var line = line(claims);
        return caller(line, organisation(line, claims), NO_REFERENCE);
    }

    private static Caller caller(Line line, @Nullable OrganisationNumber organisation, String reference) {
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
                reference,
                roleOf(line));
    }

    private Line line(Claims claims) {
        var known = claims.values(issuer.role())
                .filter(roles::containsKey)
                .distinct()
                .toList();
        if (known.size() != 1) {
            throw known.isEmpty()
                    ? new TokenNotAccepted("no role that is known", Lacking.ROLE)
                    : new TokenNotAccepted("several roles", Lacking.ONE_ROLE);
        }
        return roles.get(known.getFirst());
    }

    private static String roleOf(Line line) {
        return line.role() == null ? line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') : line.role();
    }

    /** The organisation of the role, otherwise the one that the token says the person represents. */
    private @Nullable OrganisationNumber organisation(Line line, Claims claims) {
        var ofTheRole = line.number();
        return ofTheRole != null || issuer.organisation() == null
                ? ofTheRole
                : claims.at(issuer.organisation())
                        .map(Claims::organisation)
                        .orElseThrow(() -> new TokenNotAccepted("the organisation is missing", Lacking.ORGANISATION));
    }
}
