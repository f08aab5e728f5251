package no.partnerskap.api.http;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configuration of the servlet container: it parses requests strictly and answers errors as problems. */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {
    /** Limit on the languages in a header: as many as fit into eight kilobytes, since with more than ten Tomcat would fail. */
    private static final int MOST_LANGUAGES = 8192;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> strictReading() {
        return server -> {
            server.addConnectorCustomizers(connector -> {
                connector.setMaxLocaleCount(MOST_LANGUAGES);
                connector.setAllowTrace(true); // lets RequestHeaderFilter reject it, with the methods that there are
            });
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }
}
