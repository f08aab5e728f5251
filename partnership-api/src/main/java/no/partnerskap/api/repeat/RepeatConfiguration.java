package no.partnerskap.api.repeat;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes old stored responses beside the requests, never within one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class RepeatConfiguration {
    private final StoredResponses answers;

    RepeatConfiguration(StoredResponses answers) {
        this.answers = answers;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void removeOldAnswers() {
        answers.removeOld();
    }
}
