package no.partnerskap.api.limit;

import io.micrometer.core.instrument.MeterRegistry;
import no.partnerskap.api.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limit of consumers just inside the sign-in, where they are known; no body is read by then. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "partnership.limits.enabled", matchIfMissing = true)
@EnableConfigurationProperties(Limits.class)
class LimitConfiguration {
    /** Where Boot puts the chain of filters that signs callers in. */
    private static final int SIGN_IN = -100;

    @Bean
    FailedSignIns failedSignIns(Limits limits, ProblemWriter problems, MeterRegistry meters) {
        return new FailedSignIns(limits, new TooManyRequests(problems, meters, "sign-in"));
    }

    @Bean
    FilterRegistrationBean<ConsumerLimit> consumerLimit(Limits limits, ProblemWriter problems, MeterRegistry meters) {
        var limit = new FilterRegistrationBean<>(new ConsumerLimit(
                limits, new TooManyRequests(problems, meters, "reads"), new TooManyRequests(problems, meters, "commands")));
        limit.setOrder(SIGN_IN + 1);
        return limit;
    }
}
