package no.partnerskap.api.signin;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import java.util.function.Supplier;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.CallerAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Security configuration: a bearer token with every request. What is not opened here is closed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignIn {
    private static final String[] FOR_EVERYBODY = {
        "/",
        "/page.css",
        "/favicon.svg",
        "/favicon.ico",
        "/README.md",
        "/CHANGELOG.md",
        "/LICENSE",
        "/docs/**",
        SignInRefusals.NO_SUCH_PAGE
    };

    private static final String[] PROBES = {"/isalive", "/isready", "/actuator/health", "/actuator/health/**"};
    private static final String[] FOR_OPERATORS = {
        "/actuator/metrics", "/actuator/metrics/**", "/actuator/sbom", "/actuator/sbom/**"
    };

    /** Requests are timed as a whole, not filter by filter. */
    @Bean
    SecurityObservationSettings untimedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Issuers issuers,
            SignInRefusals signInRefusals,
            MetricsScrapeAccess metricsScrapeAccess) {
        return http.csrf(AbstractHttpConfigurer::disable) // nothing that a browser sends by itself gives access here
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .oauth2ResourceServer(tokens -> tokens.authenticationManagerResolver(
                                new JwtIssuerAuthenticationManagerResolver(issuers))
                        .authenticationEntryPoint(signInRefusals)
                        .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                            @Override
                            public <T extends BearerTokenAuthenticationFilter> T postProcess(T filter) {
                                filter.setAuthenticationFailureHandler(signInRefusals);
                                return filter;
                            }
                        }))
                .exceptionHandling(
                        none -> none.authenticationEntryPoint(signInRefusals).accessDeniedHandler(signInRefusals))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PROBES)
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access((signedIn, request) -> metricsScrapeAccess.isAtItsOwnPort(request.getRequest())
                                ? new AuthorizationDecision(true)
                                : isOperator(signedIn, request))
                        .requestMatchers(FOR_OPERATORS)
                        .access(SignIn::isOperator)
                        .requestMatchers("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, FOR_EVERYBODY)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, FOR_EVERYBODY)
                        .permitAll()
                        .requestMatchers("/api/v1/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Metrics of the running service contain no business data and are for operators. */
    private static AuthorizationDecision isOperator(
            Supplier<? extends @Nullable Authentication> signedIn, RequestAuthorizationContext request) {
        return new AuthorizationDecision(signedIn.get() instanceof CallerAuthentication who
                && who.getPrincipal().kind() == Caller.Kind.OPS);
    }
}
