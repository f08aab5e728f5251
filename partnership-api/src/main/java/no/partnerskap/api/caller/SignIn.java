package no.partnerskap.api.caller;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import no.partnerskap.api.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** How callers prove who they are: name and password with every request. What is not opened here is closed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignIn {
    private static final String[] FOR_EVERYBODY = {
        "/", "/page.css", "/favicon.svg", "/favicon.ico", "/README.md", "/docs/tour/*.md"
    };
    private static final String[] PROBES = {"/isalive", "/isready", "/actuator/health", "/actuator/health/**"};
    private static final String[] FOR_OPERATORS = {
        "/actuator/metrics", "/actuator/metrics/**", "/actuator/sbom", "/actuator/sbom/**"
    };

    @Bean
    SecurityFilterChain security(HttpSecurity http, ProblemWriter problems, Scraped scraped) {
        AuthenticationEntryPoint whoAreYou = (request, response, failure) -> {
            response.setHeader("WWW-Authenticate", "Basic realm=\"partnership\", charset=\"UTF-8\"");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in");
        };
        AccessDeniedHandler notOpen =
                (request, response, failure) -> problems.write(request, response, HttpStatus.FORBIDDEN, "not-allowed");
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(whoAreYou))
                .exceptionHandling(
                        none -> none.authenticationEntryPoint(whoAreYou).accessDeniedHandler(notOpen))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PROBES)
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access((signedIn, request) -> scraped.isAtItsOwnPort(request.getRequest())
                                ? new AuthorizationDecision(true)
                                : isOperator(signedIn, request))
                        .requestMatchers(FOR_OPERATORS)
                        .access(SignIn::isOperator)
                        .requestMatchers("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, FOR_EVERYBODY)
                        .permitAll()
                        .requestMatchers("/api/v1/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Figures of the running service, without business data: for those who run it. */
    private static AuthorizationDecision isOperator(
            Supplier<? extends @Nullable Authentication> signedIn, RequestAuthorizationContext request) {
        var authentication = signedIn.get();
        return new AuthorizationDecision(authentication != null
                && authentication.getPrincipal() instanceof SignedIn who
                && who.caller().kind() == Caller.Kind.OPS);
    }

    @Bean
    UserDetailsService users(Callers callers) {
        Map<String, Callers.Entry> byName = new HashMap<>();
        for (var entry : callers.callers()) {
            if (byName.put(entry.username(), entry) != null) {
                throw new IllegalStateException("Two callers are named " + entry.username());
            }
            entry.caller();
        }
        return name -> {
            var entry = byName.get(name);
            if (entry == null) {
                throw new UsernameNotFoundException("No such caller");
            }
            return new SignedIn(entry.username(), entry.password(), entry.caller());
        };
    }
}
