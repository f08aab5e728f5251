package no.partnerskap.api.ops;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With {@code partnership.warm-up=true} the sample asks itself what a first visitor asks, and ends: a JDK watches what that loads. */
@Component
@Profile("sample")
@ConditionalOnBooleanProperty("partnership.warm-up")
class WarmUp {
    private static final String LIER =
            Base64.getEncoder().encodeToString("lier:sample-only".getBytes(StandardCharsets.UTF_8));
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)");
    private static final List<String> FIRST_VISIT = List.of(
            "/actuator/health", "/", "/api/v1/partnerships/0626", "/api/v1/partnerships/0626/involvement-audit");

    @EventListener
    void visit(AvailabilityChangeEvent<ReadinessState> change) throws IOException {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && change.getSource() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            var here = "http://127.0.0.1:" + web.getWebServer().getPort();
            var token = TOKEN.matcher(ask(here + "/oauth2/token", "Basic " + LIER, "grant_type=client_credentials"));
            if (token.find()) {
                for (var path : FIRST_VISIT) {
                    ask(here + path, "Bearer " + token.group(1), null);
                }
            }
            int status = SpringApplication.exit(web);
            Thread.ofPlatform().start(() -> System.exit(status)); // not on this one, which the exit waits for
        }
    }

    private static String ask(String address, String as, @Nullable String form) throws IOException {
        var request = (HttpURLConnection) URI.create(address).toURL().openConnection();
        request.setRequestProperty("Authorization", as);
        if (form != null) {
            request.setDoOutput(true);
            request.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
        }
        try (var answer = request.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
