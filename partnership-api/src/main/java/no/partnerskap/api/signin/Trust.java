package no.partnerskap.api.signin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.partnerskap.api.access.AccessGrant;
import no.partnerskap.api.access.Caller;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Trust configuration: whose tokens are accepted, and what their holders are. Without an issuer nobody has access.
 *
 * @param stateOrganisation the organisation number of the state's side (no: Arbeids- og velferdsetaten)
 * @param scopePrefix the prefix of the areas and regions in the scopes of systems
 * @param organisations the organisations with systems of their own that are more, or other, than a municipality
 */
@ConfigurationProperties("partnership")
record Trust(
        @DefaultValue("889640782") String stateOrganisation,
        @DefaultValue("nav:partnerskap/") String scopePrefix,
        @DefaultValue List<Issuer> issuers,
        @DefaultValue List<TrustedOrganisation> organisations) {

    /** Kind of mapping for the tokens of an issuer. */
    enum Mapping {
        /** Of Maskinporten: the consumer's organisation number, its supplier, and scopes. */
        SYSTEMS,
        /** Of ID-porten or Entra ID: a person and its roles. */
        PEOPLE
    }

    /**
     * Issuer.
     *
     * @param issuer the exact value of {@code iss} in its tokens
     * @param keys the address of its key set; absent only for the sample's own issuer
     * @param audience the required value in {@code aud}; required for people's tokens, absent if an issuer sets none
     * @param subject the claim that identifies a person; its value is never stored
     * @param role the claim with roles or groups
     * @param organisation JSON Pointer to the claim that names the municipality a person represents
     * @param roles what each known role makes a person
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

    /** Organisation with systems of its own, and what they are. */
    record TrustedOrganisation(String organisation, Line as) {}

    /**
     * Line: what a caller is to partnerships.
     *
     * @param organisation the organisation number of the municipality whose line or auditor it is
     * @param role the role recorded for the person who acts
     */
    record Line(
            Caller.Kind kind,
            @Nullable String organisation,
            @DefaultValue Set<String> regions,
            @DefaultValue Set<String> counties,
            @Nullable String office,
            @DefaultValue List<AccessGrant> grants,
            @Nullable String role) {
        /** The organisation number; throws if it is not valid. */
        @Nullable
        OrganisationNumber number() {
            return organisation == null ? null : new OrganisationNumber(organisation);
        }
    }
}
