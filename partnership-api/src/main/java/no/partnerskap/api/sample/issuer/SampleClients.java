package no.partnerskap.api.sample.issuer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Clients of the sample's issuer: each caller, which gets a token for its name and the public password, and the pages, to which
 * people sign in. In production a person never gets a token in the first way.
 */
final class SampleClients implements RegisteredClientRepository {
    static final String PAGES = "pages";
    private static final TokenSettings TOKENS = TokenSettings.builder()
            .accessTokenTimeToLive(Duration.ofHours(8)) // a day of trying the service
            .idTokenSignatureAlgorithm(SampleTokens.SIGNATURE)
            .build();

    private final Map<String, RegisteredClient> byName = new LinkedHashMap<>();

    SampleClients(SampleTokens tokens) {
        tokens.names().forEach(name -> byName.put(name, caller(name, tokens)));
        byName.put(PAGES, pages(tokens));
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("The sample's callers are those of its configuration");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byName.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String name) {
        return byName.get(name);
    }

    private static RegisteredClient caller(String name, SampleTokens tokens) {
        var system = tokens.systems().get(name);
        return client(name, tokens)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(system == null ? List.of() : system.scopes()))
                .build();
    }

    /** On a loopback address any port is accepted. */
    private static RegisteredClient pages(SampleTokens tokens) {
        return client(PAGES, tokens)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/login/oauth2/code/partnership")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient.Builder client(String name, SampleTokens tokens) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(tokens.password())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .tokenSettings(TOKENS);
    }
}
