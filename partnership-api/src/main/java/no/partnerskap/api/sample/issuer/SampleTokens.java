package no.partnerskap.api.sample.issuer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import no.partnerskap.api.access.Area;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * Token settings of the sample's issuer: the callers and their claims.
 *
 * @param password the public password of all callers
 * @param systems case systems by name
 * @param people people, whose role is their name
 */
@ConfigurationProperties("partnership.sample")
public record SampleTokens(
        String password,
        @DefaultValue SequencedMap<String, System> systems,
        @DefaultValue List<String> people) {
    /** Issuer names in the tokens of systems and of people; they are not addresses. */
    public static final String OF_SYSTEMS = "https://systems.sample.invalid";

    public static final String OF_PEOPLE = "https://people.sample.invalid";
    static final String AUDIENCE = "partnership";

    /** As Maskinporten and ID-porten sign. */
    static final SignatureAlgorithm SIGNATURE = SignatureAlgorithm.RS256;

    private static final String PREFIX = "nav:partnerskap/";

    /**
     * A case system of one organisation.
     *
     * @param region the region of the state's line that it covers
     */
    public record System(String organisation, @Nullable String region) {
        /** All areas, to read and to write. */
        List<String> scopes() {
            var areas = Stream.of(Area.values())
                    .map(area -> area.name().toLowerCase().replace('_', '-'));
            var all = areas.flatMap(area -> Stream.of(PREFIX + area + ".read", PREFIX + area + ".write"));
            return (region == null ? all : Stream.concat(all, Stream.of(PREFIX + "region." + region))).toList();
        }
    }

    /** The names of all callers, in the order of the configuration. */
    public List<String> names() {
        return Stream.concat(systems.keySet().stream(), people.stream()).toList();
    }

    public String issuerOf(String name) {
        return systems.containsKey(name) ? OF_SYSTEMS : OF_PEOPLE;
    }

    /** The claims of a caller's token, besides those of every token. */
    public Map<String, Object> claimsOf(String name) {
        var claims = new LinkedHashMap<String, Object>();
        var system = systems.get(name);
        if (system == null) {
            claims.put("sub", "sample-" + name);
            claims.put("roles", List.of(name));
        } else {
            claims.put("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + system.organisation()));
            claims.put("scope", String.join(" ", system.scopes()));
        }
        return claims;
    }
}
