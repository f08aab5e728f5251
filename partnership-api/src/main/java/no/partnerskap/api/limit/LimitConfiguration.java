package no.partnerskap.api.limit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import no.partnerskap.api.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limits around the sign-in: failed ones are counted outside it, consumers are known inside it. No body is read by then. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "partnership.limits.enabled", matchIfMissing = true)
@EnableConfigurationProperties(Limits.class)
class LimitConfiguration {
    /** Where Boot puts the chain of filters that signs callers in. */
    private static final int SIGN_IN = -100;

    @Bean
    FilterRegistrationBean<SignInLimit> signInLimit(Limits limits, ProblemWriter problems, MeterRegistry meters) {
        return at(SIGN_IN - 1, new SignInLimit(limits, new TooMany(problems, meters, "sign-in")));
    }

    @Bean
    FilterRegistrationBean<ConsumerLimit> consumerLimit(Limits limits, ProblemWriter problems, MeterRegistry meters) {
        return at(
                SIGN_IN + 1,
                new ConsumerLimit(
                        limits, new TooMany(problems, meters, "reads"), new TooMany(problems, meters, "commands")));
    }

    private static <T extends Filter> FilterRegistrationBean<T> at(int order, T filter) {
        var registered = new FilterRegistrationBean<>(filter);
        registered.setOrder(order);
        return registered;
    }
}
