package no.partnerskap.api.sample.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.util.List;
import no.partnerskap.api.language.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.util.function.SingletonSupplier;

/** Token issuer for the sample's callers, with a key made at each start that never leaves the process. */
@Configuration(proxyBeanMethods = false)
@Profile("sample")
@ConditionalOnWebApplication
@EnableConfigurationProperties(SampleTokens.class)
class SampleIssuer {
    private static final String LOGIN = "/login";

    @Bean
    static OnlyForTheSample onlyForTheSample(Environment environment) {
        return new OnlyForTheSample(environment);
    }

    /** One key, made when first needed; it is never exported and ends with the process. */
    @Bean
    JWKSource<SecurityContext> sampleKeys() {
        var keys = SingletonSupplier.of(SampleIssuer::newKeys);
        return (selector, context) -> selector.select(keys.obtain());
    }

    private static JWKSet newKeys() {
        try {
            return new JWKSet(new RSAKeyGenerator(RSAKeyGenerator.MIN_KEY_SIZE_BITS)
                    .keyIDFromThumbprint(true)
                    .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform makes keys of RSA", e);
        }
    }

    /** Decoder for requests to the issuer itself with a token of its own. */
    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SampleTokens.SIGNATURE)
                .build();
    }

    @Bean
    RegisteredClientRepository sampleClients(SampleTokens tokens) {
        return new SampleClients(tokens);
    }

    @Bean
    PasswordEncoder publicPassword() {
        return new PublicPassword();
    }

    @Bean
    AuthorizationServerSettings sampleIssuerSettings() {
        return AuthorizationServerSettings.builder()
                .issuer(SampleTokens.OF_PEOPLE)
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> sampleClaims(SampleTokens tokens) {
        return context -> {
            var client = context.getRegisteredClient().getClientId();
            var name =
                    client.equals(SampleClients.PAGES) ? context.getPrincipal().getName() : client;
            context.getJwsHeader().algorithm(SampleTokens.SIGNATURE);
            var claims = context.getClaims().issuer(tokens.issuerOf(name));
            tokens.claimsOf(name).forEach(claims::claim);
            if (!context.getAuthorizedScopes().isEmpty() && tokens.systems().containsKey(name)) {
                claims.claim("scope", String.join(" ", context.getAuthorizedScopes()));
            }
            if (!context.getTokenType().getValue().equals("id_token")) {
                claims.audience(List.of(SampleTokens.AUDIENCE));
            }
        };
    }

    /** Sign-in state at the issuer, separate from that of the pages. */
    private static SecurityContextRepository signedInHere() {
        var repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey("SAMPLE_ISSUER");
        return repository;
    }

    @Bean
    @Order(0)
    SecurityFilterChain sampleIssuerSecurity(HttpSecurity http) {
        var issuer = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(issuer.getEndpointsMatcher())
                .with(issuer, server -> server.oidc(oidc -> {}))
                .securityContext(context -> context.securityContextRepository(signedInHere()))
                .exceptionHandling(none -> none.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(LOGIN)))
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(0)
    SecurityFilterChain sampleLogin(HttpSecurity http, SampleTokens tokens) {
        return http.securityMatcher(LOGIN)
                .securityContext(context -> context.securityContextRepository(signedInHere()))
                .authenticationProvider(people(tokens))
                .formLogin(form -> form.loginPage(LOGIN)
                        .successHandler(backToWhatWasAsked())
                        .failureHandler((request, response, wrong) -> response.sendRedirect(LOGIN + "?error&lang="
                                + Language.of(request).each().getFirst())))
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .build();
    }

    /** The saved request contains the host name used at the time; the redirect keeps the browser on its current host. */
    private static AuthenticationSuccessHandler backToWhatWasAsked() {
        var back = new SavedRequestAwareAuthenticationSuccessHandler();
        back.setRedirectStrategy((request, response, url) -> {
            var asked = URI.create(url);
            response.sendRedirect(asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery()));
        });
        return back;
    }

    private static DaoAuthenticationProvider people(SampleTokens tokens) {
        var users = new InMemoryUserDetailsManager();
        tokens.people()
                .forEach(name -> users.createUser(
                        User.withUsername(name).password(tokens.password()).build()));
        var people = new DaoAuthenticationProvider(users);
        people.setPasswordEncoder(new PublicPassword());
        return people;
    }
}
