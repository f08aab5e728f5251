package no.partnerskap.api.readlog;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The purpose of a read is asked for once the gate has let it in, and before it waits or is found to be known already. */
@Configuration(proxyBeanMethods = false)
class ReadLogConfiguration implements WebMvcConfigurer {
    private static final int AFTER_THE_GATE = 1;
    private final PurposeInterceptor purposes;

    ReadLogConfiguration(PurposeInterceptor purposes) {
        this.purposes = purposes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(purposes).addPathPatterns("/api/**").order(AFTER_THE_GATE);
    }
}
