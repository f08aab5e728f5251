package no.partnerskap.api.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.api.rules.SourceFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.core.env.StandardEnvironment;
import org.yaml.snakeyaml.Yaml;

@DisplayName("What docs/running says of the program")
class RunningTextsTest {
    private static final Path ROOT = SourceFile.root(Path.of(""));
    private static final String PROBES = "management.endpoint.health.group.%s.additional-path";

    /** Names of Spring Boot's own, which no file of ours sets. */
    private static final List<String> OF_BOOT =
            List.of("SPRING_PROFILES_ACTIVE", "MANAGEMENT_SERVER_PORT", "SERVER_FORWARD_HEADERS_STRATEGY");

    private final StandardEnvironment settings = settings();

    private static StandardEnvironment settings() {
        var environment = new StandardEnvironment();
        TestPropertyValues.of("spring.profiles.active=postgres").applyTo(environment);
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    @Test
    void names_the_addresses_that_it_answers_at() {
        var spec = map(nais().get("spec"));
        assertThat(settings.getProperty(PROBES.formatted("liveness")))
                .isEqualTo("server:" + map(spec.get("liveness")).get("path"));
        assertThat(settings.getProperty(PROBES.formatted("readiness")))
                .isEqualTo("server:" + map(spec.get("readiness")).get("path"));
        assertThat(map(spec.get("prometheus")))
                .extracting(one -> one.get("path"))
                .isEqualTo("/actuator/prometheus");
        assertThat(settings.getProperty("management.endpoints.web.exposure.include"))
                .contains("prometheus");
        assertThat(spec.get("port")).hasToString(settings.getRequiredProperty("server.port"));
    }

    @Test
    void gives_the_figures_a_port_of_their_own() {
        var spec = map(nais().get("spec"));
        assertThat(map(spec.get("prometheus")).get("port")).isEqualTo(given().get("MANAGEMENT_SERVER_PORT"));
    }

    @Test
    void sets_only_what_the_program_knows() {
        var inImage = Pattern.compile("\\b((?:PARTNERSHIP|SPRING)_[A-Z_]+)=")
                .matcher(text("Dockerfile"))
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("=", ""));
        assertThat(Stream.concat(given().keySet().stream(), inImage))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(OF_BOOT.contains(name) || known(name))
                        .as(name)
                        .isTrue());
        assertThat(settings.getProperty("partnership.log-formats." + given().get("PARTNERSHIP_LOG")))
                .isEqualTo("logstash");
    }

    @Test
    void puts_the_jar_beside_its_libraries() {
        assertThat(text("Dockerfile"))
                .contains("COPY partnership-api/target/lib/ lib/", "COPY partnership-api/target/partnership-api.jar")
                .containsPattern("(?m)^USER [1-9]");
    }

    /** By the name of its setting, or by the name that a setting refers to. */
    private boolean known(String name) {
        return settings.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.')) != null
                || read(ROOT.resolve("partnership-api/src/main/resources/application-postgres.yaml"))
                        .contains("${" + name)
                || name.equals("PARTNERSHIP_SYSTEM");
    }

    private static Map<String, String> given() {
        return ((List<?>) map(nais().get("spec")).get("env"))
                .stream()
                        .map(RunningTextsTest::map)
                        .collect(Collectors.toMap(
                                one -> one.get("name").toString(),
                                one -> one.get("value").toString()));
    }

    private static Map<?, ?> nais() {
        return map(new Yaml().load(text("nais.yaml")));
    }

    private static Map<?, ?> map(Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<?, ?>) value;
    }

    private static String text(String file) {
        return read(ROOT.resolve("docs/running").resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            throw new AssertionError(absent);
        }
    }
}
