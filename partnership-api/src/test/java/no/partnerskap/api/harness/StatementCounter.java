package no.partnerskap.api.harness;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Counts the SQL statements of every request that succeeds, by the thread that answers it; see {@link StatementCounts}. Imported by
 * name, so that no other service finds it.
 */
public class StatementCounter {
    private static final ThreadLocal<List<String>> OF_THIS_REQUEST = new ThreadLocal<>();

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source)
                                .listener(new Listener())
                                .build()
                        : bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<Filter> countingFilter() {
        var outermost = new FilterRegistrationBean<>(new Filter());
        outermost.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return outermost;
    }

    /** A batch is one round trip, and counts as one. */
    private static final class Listener implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var counted = OF_THIS_REQUEST.get();
            if (counted != null) {
                counted.add(queries.getFirst().getQuery());
            }
        }
    }

    static final class Filter extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            OF_THIS_REQUEST.set(new ArrayList<>());
            try {
                chain.doFilter(request, response);
                var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
                if (response.getStatus() < 400
                        && pattern != null
                        && pattern.toString().startsWith("/api/")
                        && request.getHeader("Min-Version") == null) {
                    StatementCounts.see(
                            request.getMethod(),
                            pattern.toString(),
                            "true".equals(request.getParameter("dryRun")),
                            OF_THIS_REQUEST.get());
                }
            } finally {
                OF_THIS_REQUEST.remove();
            }
        }
    }
}
