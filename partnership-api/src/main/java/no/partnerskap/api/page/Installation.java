package no.partnerskap.api.page;

import java.util.List;
import no.partnerskap.api.PartnershipApplication;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Installation: version, profiles, kind of store, and whether it is ready. Only what everybody may see. */
@Component
class Installation {
    private final List<String> profiles;
    private final String store;
    private final HealthEndpoint health;
    private final boolean documented;

    Installation(
            Environment environment,
            HealthEndpoint health,
            @Value("${spring.datasource.url}") String store,
            @Value("${partnership.documentation}") boolean documented) {
        this.profiles = List.of(environment.getActiveProfiles());
        this.health = health;
        this.store = kindOf(store);
        this.documented = documented;
    }

    private static String kindOf(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return "postgresql";
        }
        return url.startsWith("jdbc:h2:mem:") ? "memory" : url.startsWith("jdbc:h2:") ? "file" : "other";
    }

    /** The version of the jar; none when run from unpacked classes. */
    public String version() {
        var version = PartnershipApplication.class.getPackage().getImplementationVersion();
        return version == null ? "-" : version;
    }

    public String profiles() {
        return profiles.isEmpty() ? "-" : String.join(", ", profiles);
    }

    public boolean sample() {
        return profiles.contains("sample");
    }

    /** {@code file}, {@code memory}, {@code postgresql} or {@code other}. */
    public String store() {
        return store;
    }

    public boolean ready() {
        return health.health().getStatus().equals(Status.UP);
    }

    /** Whether the API documentation is switched on. */
    public boolean documented() {
        return documented;
    }
}
