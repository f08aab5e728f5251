package no.partnerskap.api.signin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.AccessGrant;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens count here and what their holders are, from the configuration and from nowhere else. Without an issuer nobody is let in.
 *
 * @param stateOrganisation the organisation number of the state's side (no: Arbeids- og velferdsetaten)
 * @param scopePrefix what stands before the areas and regions in the scopes of systems
 * @param organisations what organisations are that call with systems of their own and are more, or other, than a municipality
 */
@ConfigurationProperties("partnership")
record Trust(
        @DefaultValue("889640782") String stateOrganisation,
        @DefaultValue("nav:partnerskap/") String scopePrefix,
        @DefaultValue List<Issuer> issuers,
        @DefaultValue List<TrustedOrganisation> organisations) {

    /** How the tokens of an issuer are read. */
    enum Mapping {
        /** Of Maskinporten: the consumer's organisation number, its supplier, and scopes. */
        SYSTEMS,
        /** Of ID-porten or Entra ID: a person and its roles. */
        PEOPLE
    }

    /**
     * One issuer.
     *
     * @param issuer what its tokens say in {@code iss}, to the letter
     * @param keys the address of its key set; absent for the sample's own issuer alone
     * @param audience what its tokens must name in {@code aud}; required of people's tokens, and absent where an issuer gives none
     * @param subject the claim that tells one person from another; it is never stored
     * @param role the claim with roles or groups
     * @param organisation where a claim names the municipality that a person speaks for: a JSON pointer into the claims
     * @param roles what somebody is by each role known here
     */
    record Issuer(
            String issuer,
            @Nullable String keys,
            Mapping mapping,
            @Nullable String audience,
            @DefaultValue("sub") String subject,
            @DefaultValue("roles") String role,
            @DefaultValue("name") String name,
            @Nullable String organisation,
            @DefaultValue Map<String, Line> roles) {}

    /** What an organisation's systems are. */
    record TrustedOrganisation(String organisation, Line as) {}

    /**
     * What somebody is to partnerships.
     *
     * @param organisation the municipality whose line or auditor it is
     * @param role what stands in the record as the role of who acted
     */
    record Line(
            Caller.Kind kind,
            @Nullable String organisation,
            @DefaultValue Set<String> regions,
            @DefaultValue Set<String> counties,
            @Nullable String office,
            @DefaultValue List<AccessGrant> grants,
            @Nullable String role) {
        /** What the organisation is, read so that a number that is none stops what asks for it. */
        @Nullable
        OrganisationNumber number() {
            return organisation == null ? null : new OrganisationNumber(organisation);
        }
    }
}
