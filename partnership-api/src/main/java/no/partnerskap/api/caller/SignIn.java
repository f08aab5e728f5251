package no.partnerskap.api.caller;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import java.util.HashMap;
import java.util.Map;
import no.partnerskap.api.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** How callers prove who they are: name and password with every request. What is not opened here is closed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignIn {
    @Bean
    SecurityFilterChain security(HttpSecurity http, ProblemWriter problems) {
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
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(whoAreYou))
                .exceptionHandling(
                        none -> none.authenticationEntryPoint(whoAreYou).accessDeniedHandler(notOpen))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                        .permitAll()
                        .requestMatchers("/api/v1/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
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
