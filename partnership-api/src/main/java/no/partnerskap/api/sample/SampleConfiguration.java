package no.partnerskap.api.sample;

import java.time.Clock;
import no.partnerskap.api.axon.Commands;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Configuration that fills an empty store with the sample; {@code partnership.sample-data=false} leaves it empty. */
@Configuration(proxyBeanMethods = false)
@Profile("sample")
@ConditionalOnBooleanProperty(name = "partnership.sample-data", matchIfMissing = true)
class SampleConfiguration {
    @Bean
    static SampleTime sampleTime() {
        return new SampleTime();
    }

    @Bean
    SampleLoader sampleLoader(
            SampleTime time, Clock clock, Commands commands, JdbcClient store, TransactionTemplate transaction) {
        return new SampleLoader(time, clock, commands, store, transaction);
    }
}
