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
    private final Repeats repeats;
    private final KeptAnswers answers;

    RepeatConfiguration(Repeats repeats, KeptAnswers answers) {
        this.repeats = repeats;
        this.answers = answers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(repeats).addPathPatterns("/api/**").order(AFTER_THE_GATE);
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void removeOldAnswers() {
        answers.removeOld();
    }
}
