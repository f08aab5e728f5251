package no.partnerskap.api.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Sign-in of people to the pages: in a browser by OpenID Connect, with a session, where {@code partnership.pages=true} and a client
 * named {@code partnership} is registered. The identity token is mapped to a caller in the same way as an access token.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("partnership.pages")
@ConditionalOnWebApplication
class PagesSignIn {
    static final String BEGIN = "/oauth2/authorization/partnership";

    @Bean
    @Order(1)
    SecurityFilterChain pages(HttpSecurity http, ClientRegistrationRepository clients, SignInRefusals signInRefusals) {
        return http.securityMatcher("/me", "/oauth2/authorization/*", "/login/oauth2/code/*", "/logout")
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                .oauth2Login(login -> login.clientRegistrationRepository(clients)
                        .loginPage(BEGIN)
                        .failureHandler(signInRefusals)
                        .defaultSuccessUrl(
                                "/me",
                                true)) // there is no other page, and the saved address may contain a foreign host name
                .logout(logout -> logout.logoutSuccessUrl("/").deleteCookies("JSESSIONID"))
                .exceptionHandling(none -> none.accessDeniedHandler(signInRefusals))
                .build();
    }
}
