package no.partnerskap.api.http;

import no.partnerskap.api.query.AsOfArgument;
import no.partnerskap.api.query.NumberConverters;
import no.partnerskap.api.query.PageRequestArgument;
import no.partnerskap.api.query.QueryParameterCheck;
import java.util.List;
import no.partnerskap.api.access.CallerArguments;
import no.partnerskap.api.access.AccessInterceptor;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before everything below /api, and teaches controllers what they may ask for. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration implements WebMvcConfigurer {
    private final AccessInterceptor accessInterceptor;
    private final CallerArguments callers;
    private final AsOfArgument asOf;
    private final PageRequestArgument pages;

    EdgeConfiguration(AccessInterceptor accessInterceptor, CallerArguments callers, AsOfArgument asOf, PageRequestArgument pages) {
        this.accessInterceptor = accessInterceptor;
        this.callers = callers;
        this.asOf = asOf;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new QueryParameterCheck()).addPathPatterns("/api/**");
        interceptors.addInterceptor(accessInterceptor).addPathPatterns("/api/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(callers);
        resolvers.add(asOf);
        resolvers.add(pages);
    }

    /** Form is checked where a record is read and where a command is received; a validator of annotations would only cost its start. */
    @Override
    public Validator getValidator() {
        return new NothingToValidate();
    }

    private static final class NothingToValidate implements Validator {
        @Override
        public boolean supports(Class<?> type) {
            return false;
        }

        @Override
        public void validate(Object target, Errors errors) {}
    }

    @Override
    public void addFormatters(FormatterRegistry formats) {
        NumberConverters.register(formats);
    }
}
