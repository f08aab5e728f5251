package no.partnerskap.api.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.PlaceholderResolutionException;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The log")
class LogFormatTest {
    private static final String FORMAT = "logging.structured.format.console";

    @ParameterizedTest
    @CsvSource({
        "partnership.log=json, logstash",
        "PARTNERSHIP_LOG=json, logstash",
        "partnership.log=ecs, ecs",
        "a=b, ''"
    })
    void is_made_of_objects_by_one_setting(String setting, String format) {
        assertThat(settings(setting).getProperty(FORMAT)).isEqualTo(format);
    }

    @Test
    void has_no_form_that_nobody_knows() {
        var unheardOf = settings("partnership.log=xml");
        assertThatThrownBy(() -> unheardOf.getRequiredProperty(FORMAT))
                .isInstanceOf(PlaceholderResolutionException.class)
                .hasMessageContaining("partnership.log-formats.xml");
    }

    @Test
    void names_in_each_object_the_trace_that_stands_in_the_answer() {
        var logback = new LoggerContext();
        logback.putObject(Environment.class.getName(), settings("partnership.log=json"));
        var encoder = new StructuredLogEncoder();
        encoder.setContext(logback);
        encoder.setFormat("logstash");
        encoder.start();
        var event = new LoggingEvent("here", logback.getLogger("access"), Level.INFO, "GET - 401 1 ms", null, null);
        event.setMDCPropertyMap(Map.of("traceId", "0af7651916cd43dd8448eb211c80319c"));

        var line = JsonMapper.shared().readTree(encoder.encode(event));

        assertThat(line.propertyNames())
                .containsExactlyInAnyOrder(
                        "@timestamp",
                        "@version",
                        "message",
                        "logger_name",
                        "thread_name",
                        "level",
                        "level_value",
                        "traceId");
        assertThat(line.at("/traceId").asString()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    private static StandardEnvironment settings(String setting) {
        var environment = new StandardEnvironment();
        var type = setting.startsWith("PARTNERSHIP")
                ? TestPropertyValues.Type.SYSTEM_ENVIRONMENT
                : TestPropertyValues.Type.MAP;
        TestPropertyValues.of(setting).applyTo(environment, type);
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }
}
