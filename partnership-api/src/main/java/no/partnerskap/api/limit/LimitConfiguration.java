package no.partnerskap.api.limit;

import io.micrometer.core.instrument.MeterRegistry;
import no.partnerskap.api.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Limits what one consumer may ask for, unless that is switched off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "partnership.limits.enabled", matchIfMissing = true)
@EnableConfigurationProperties(Limits.class)
class LimitConfiguration {
    @Bean
    FailedSignIns failedSignIns(Limits limits, ProblemWriter problems, MeterRegistry meters) {
        return new FailedSignIns(limits, new TooManyRequests(problems, meters, "sign-in"));
    }
}
