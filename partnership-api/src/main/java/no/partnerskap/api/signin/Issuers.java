package no.partnerskap.api.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.CallerAuthentication;
import no.partnerskap.api.person.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Trusted issuers, each with its keys, its checks and its mapping to callers. */
@Component
@EnableConfigurationProperties(Trust.class)
@ConditionalOnWebApplication
public class Issuers implements AuthenticationManagerResolver<String> {
    private static final Set<SignatureAlgorithm> SIGNATURES = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.ES256);
    private final Map<String, Mapping> mappings = new LinkedHashMap<>();
    private final Map<String, AuthenticationManager> managers = new LinkedHashMap<>();
    private final @Nullable JWKSource<SecurityContext> own;

    Issuers(Trust trust, Persons persons, ObjectProvider<JWKSource<SecurityContext>> own) {
        this.own = own.getIfAvailable();
        for (var issuer : trust.issuers()) {
            var mapping = switch (issuer.mapping()) {
                case SYSTEMS -> new SystemsMapping(trust);
                case PEOPLE -> people(issuer, persons);
            };
            if (mappings.put(issuer.issuer(), mapping) != null) {
                throw new UnfitTrust("Two issuers are named " + issuer.issuer() + ".");
            }
            var checked = new JwtAuthenticationProvider(decoder(issuer));
            checked.setJwtAuthenticationConverter(token -> signedIn(mapping, token));
            managers.put(issuer.issuer(), checked::authenticate);
        }
    }

    private static PeopleMapping people(Trust.Issuer issuer, Persons persons) {
        if (!persons.canBeKnownAgain()) {
            throw new UnfitTrust(
                    "The issuer " + issuer.issuer() + " has people's tokens and needs a secret of at least "
                            + Persons.SHORTEST_SALT + " characters in partnership.persons.salt.");
        }
        return new PeopleMapping(issuer, persons);
    }

    @Override
    public @Nullable AuthenticationManager resolve(String issuer) {
        return managers.get(issuer);
    }

    /**
     * The caller that these claims of a trusted issuer would give; no person reference is created.
     *
     * @throws TokenNotAccepted if they give none, with what is missing
     */
    public Caller wouldBe(String issuer, Map<String, Object> claims) {
        var mapping = mappings.get(issuer);
        if (mapping == null) {
            throw new TokenNotAccepted("the issuer is not trusted");
        }
        return mapping.wouldBe(new Claims(claims));
    }

    private static CallerAuthentication signedIn(Mapping mapping, Jwt token) {
        try {
            return new CallerAuthentication(mapping.callerOf(new Claims(token.getClaims())));
        } catch (TokenNotAccepted why) {
            throw new InvalidBearerTokenException(why.getMessage(), why);
        } catch (DataAccessException | TransactionException away) {
            throw new AuthenticationServiceException("The references to people cannot be read", away);
        }
    }

    private JwtDecoder decoder(Trust.Issuer issuer) {
        if (issuer.keys() == null && own == null) {
            throw new UnfitTrust("The issuer " + issuer.issuer() + " has no address of its keys.");
        }
        var decoder = NimbusJwtDecoder.withJwkSource(issuer.keys() == null ? own : IssuerKeys.at(issuer.keys()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(SIGNATURES))
                .jwtProcessorCustomizer(
                        processor -> processor.setJWSTypeVerifier((type, context) -> {})) // TokenChecks does
                .build();
        decoder.setJwtValidator(new TokenChecks(issuer));
        return decoder;
    }
}
