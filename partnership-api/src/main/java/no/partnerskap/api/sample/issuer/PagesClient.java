package no.partnerskap.api.sample.issuer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/** OpenID Connect client of the sample's pages at the sample's own issuer, on whatever port it listens. */
@Component
@Profile("sample")
@ConditionalOnWebApplication
class PagesClient implements ClientRegistrationRepository {
    private final SampleTokens tokens;
    private @Nullable ClientRegistration registration;

    PagesClient(SampleTokens tokens) {
        this.tokens = tokens;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        var here = "http://127.0.0.1:" + event.getWebServer().getPort();
        registration = ClientRegistration.withRegistrationId("partnership")
                .clientId(SampleClients.PAGES)
                .clientSecret(tokens.password())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(here + "/login/oauth2/code/partnership") // not by the name that a request gives us
                .scope(OidcScopes.OPENID)
                .authorizationUri("/oauth2/authorize")
                .tokenUri(here + "/oauth2/token")
                .jwkSetUri(here + "/oauth2/jwks")
                .issuerUri(SampleTokens.OF_PEOPLE)
                .build();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals("partnership") ? Objects.requireNonNull(registration) : null;
    }

    /** Identity token decoder for the sample's issuer, which signs with its one key. */
    @Configuration(proxyBeanMethods = false)
    @Profile("sample")
    @ConditionalOnWebApplication
    static class Identity {
        @Bean
        JwtDecoderFactory<ClientRegistration> identityTokens() {
            var tokens = new OidcIdTokenDecoderFactory();
            tokens.setJwsAlgorithmResolver(client -> SampleTokens.SIGNATURE);
            return tokens;
        }
    }
}
