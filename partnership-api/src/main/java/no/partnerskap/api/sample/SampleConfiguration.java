package no.partnerskap.api.sample;

import no.partnerskap.api.runtime.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty store with the sample; {@code partnership.sample-data=false} leaves it empty. */
@Configuration(proxyBeanMethods = false)
@Profile("sample")
@ConditionalOnBooleanProperty(name = "partnership.sample-data", matchIfMissing = true)
class SampleConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SampleConfiguration.class);

    @Bean
    static SampleTime sampleTime() {
        return new SampleTime();
    }

    @Bean
    SampleLoader sampleLoader(SampleTime time, Commands commands, JdbcClient store, TransactionTemplate transaction) {
        return new SampleLoader(time, commands, store, transaction);
    }

    /** Says where to go, once the port is open. */
    @Bean
    ApplicationListener<WebServerInitializedEvent> sampleInvitation() {
        return opened -> LOG.info(
                "Sample service, callers with the password sample-only. Try:"
                        + " curl -u lier:sample-only 'http://127.0.0.1:{}/api/v1/partnerships/0626/involvement-audit'",
                opened.getWebServer().getPort());
    }
}
