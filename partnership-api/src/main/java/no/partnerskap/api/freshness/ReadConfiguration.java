package no.partnerskap.api.freshness;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads wait and are compared only after the gate has let them in. */
@Configuration(proxyBeanMethods = false)
class ReadConfiguration implements WebMvcConfigurer {
    private static final int AFTER_THE_GATE_AND_THE_PURPOSE = 2;
    private final MinVersionInterceptor versions;
    private final EntityTagInterceptor tags;

    ReadConfiguration(MinVersionInterceptor versions, EntityTagInterceptor tags) {
        this.versions = versions;
        this.tags = tags;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(versions).addPathPatterns("/api/**").order(AFTER_THE_GATE_AND_THE_PURPOSE);
        interceptors.addInterceptor(tags).addPathPatterns("/api/**").order(AFTER_THE_GATE_AND_THE_PURPOSE + 1);
    }
}
