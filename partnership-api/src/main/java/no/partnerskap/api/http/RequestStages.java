package no.partnerskap.api.http;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import java.util.List;
import no.partnerskap.api.freshness.EntityTagInterceptor;
import no.partnerskap.api.freshness.MinVersionInterceptor;
import no.partnerskap.api.limit.ConsumerLimit;
import no.partnerskap.api.limit.Limits;
import no.partnerskap.api.ops.AccessLogFilter;
import no.partnerskap.api.ops.RejectedRequestLog;
import no.partnerskap.api.problem.ProblemWriter;
import no.partnerskap.api.readlog.PurposeInterceptor;
import no.partnerskap.api.readlog.ReadLog;
import no.partnerskap.api.readlog.ReadLogResponseFilter;
import no.partnerskap.api.repeat.RepeatInterceptor;
import no.partnerskap.api.repeat.RereadableBodyFilter;
import no.partnerskap.api.request.AccessInterceptor;
import no.partnerskap.api.request.AsOfArgument;
import no.partnerskap.api.request.CallerArguments;
import no.partnerskap.api.request.PageRequestArgument;
import no.partnerskap.api.request.QueryParameterCheck;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stages of a request: the filters, interceptors and argument resolvers that it passes, in order. The project has no others. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RequestStages implements WebMvcConfigurer {
    private static final int OUTERMOST = Ordered.HIGHEST_PRECEDENCE;

    /** The order at which Boot registers the filters of Spring Security, which authenticate the caller. */
    private static final int SIGN_IN = -100;

    /** Every log line of a request carries its trace, and every answer the headers for browsers: also those of a rejected request. */
    @Bean
    FilterRegistrationBean<Filter> trace() {
        return stage(OUTERMOST, new TraceFilter());
    }

    @Bean
    FilterRegistrationBean<Filter> securityHeaders() {
        return stage(OUTERMOST + 1, new SecurityHeadersFilter());
    }

    @Bean
    @ConditionalOnBooleanProperty("partnership.access-log")
    FilterRegistrationBean<Filter> accessLog() {
        return stage(OUTERMOST + 2, new AccessLogFilter());
    }

    @Bean
    FilterRegistrationBean<Filter> rejectedRequestLog() {
        return stage(OUTERMOST + 3, new RejectedRequestLog());
    }

    @Bean
    FilterRegistrationBean<Filter> requestHeaders(ProblemWriter problems, OfferedMethods offered) {
        return stage(OUTERMOST + 4, new RequestHeaderFilter(problems, offered));
    }

    @Bean
    FilterRegistrationBean<Filter> bodyLimit(ProblemWriter problems) {
        return stage(OUTERMOST + 5, new BodyLimitFilter(problems));
    }

    @Bean
    FilterRegistrationBean<Filter> rereadableBody() {
        return stage(OUTERMOST + 6, new RereadableBodyFilter());
    }

    /** Stages after authentication; no body is read yet. */
    @Bean
    @ConditionalOnBooleanProperty(name = "partnership.limits.enabled", matchIfMissing = true)
    FilterRegistrationBean<Filter> consumerLimit(Limits limits, ProblemWriter problems, MeterRegistry meters) {
        return stage(SIGN_IN + 1, new ConsumerLimit(limits, problems, meters));
    }

    @Bean
    FilterRegistrationBean<Filter> readLogResponse(ReadLog log, ProblemWriter problems) {
        return stage(SIGN_IN + 2, new ReadLogResponseFilter(log, problems));
    }

    private static FilterRegistrationBean<Filter> stage(int order, Filter filter) {
        var stage = new FilterRegistrationBean<>(filter);
        stage.setOrder(order);
        return stage;
    }

    private final List<HandlerInterceptor> interceptors;
    private final List<HandlerMethodArgumentResolver> arguments;

    RequestStages(
            AccessInterceptor access,
            PurposeInterceptor purpose,
            MinVersionInterceptor minVersion,
            EntityTagInterceptor entityTag,
            RepeatInterceptor repeat,
            CallerArguments callers,
            AsOfArgument asOf,
            PageRequestArgument pages) {
        interceptors = List.of(new QueryParameterCheck(), access, purpose, minVersion, entityTag, repeat);
        arguments = List.of(callers, asOf, pages);
    }

    /** Stages that know the operation; its body is read after the last of these. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        interceptors.forEach(one -> registry.addInterceptor(one).addPathPatterns("/api/**"));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(arguments);
    }
}
