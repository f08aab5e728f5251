package no.partnerskap.api.repeat;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Looks for a kept answer once the gate has let a request in, and removes old answers beside the requests, never within one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class RepeatConfiguration implements WebMvcConfigurer {
    private static final int AFTER_THE_GATE = 10;
    private final RepeatInterceptor repeatInterceptor;
    private final StoredResponses answers;

    RepeatConfiguration(RepeatInterceptor repeatInterceptor, StoredResponses answers) {
        this.repeatInterceptor = repeatInterceptor;
        this.answers = answers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(repeatInterceptor).addPathPatterns("/api/**").order(AFTER_THE_GATE);
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void removeOldAnswers() {
        answers.removeOld();
    }
}
