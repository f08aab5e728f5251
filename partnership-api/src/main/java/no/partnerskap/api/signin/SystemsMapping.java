package no.partnerskap.api.signin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.api.access.Area;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.Scopes;
import no.partnerskap.api.signin.Trust.Line;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.Sha256;

/**
 * Mapping of systems' tokens from Maskinporten: the consumer is the organisation whose line it is, whoever runs the system for it.
 * A scope is the prefix, an area such as {@code cost-key}, and {@code .read}, {@code .write} or nothing, which means read; the
 * regions of the state's line are scopes too, such as {@code region.0600}. The client's own name gives no access.
 */
final class SystemsMapping implements Mapping {
    private static final String ROLE = "case-system";
    private static final String REGION = "region.";
    private static final String READ = ".read";
    private static final String WRITE = ".write";
    private final Trust trust;
    private final Map<String, Line> known;

    SystemsMapping(Trust trust) {
        this.trust = trust;
        this.known = trust.organisations().stream()
                .collect(Collectors.toMap(Trust.TrustedOrganisation::organisation, Trust.TrustedOrganisation::as));
    }

    @Override
    public Caller callerOf(Claims claims) {
        var consumer = claims.participant("consumer").orElseThrow(() -> new TokenNotAccepted("consumer is missing"));
        var supplier = claims.participant("supplier");
        var granted = claims.values("scope")
                .filter(scope -> scope.startsWith(trust.scopePrefix()))
                .map(scope -> scope.substring(trust.scopePrefix().length()))
                .collect(toUnmodifiableSet());
        var line = Optional.ofNullable(known.get(consumer.value()));
        return new Caller(
                line.map(Line::kind).orElse(Caller.Kind.OWNER_LINE),
                line.isPresent() ? line.get().number() : consumer,
                consumer,
                supplier.orElse(null),
                regions(consumer, line, granted),
                line.map(Line::counties).orElse(Set.of()),
                line.map(Line::office).map(OfficeNumber::new).orElse(null),
                line.map(Line::grants).orElse(List.of()),
                new Scopes(
                        areas(granted, area -> Stream.of(area, area + READ)),
                        areas(granted, area -> Stream.of(area + WRITE))),
                reference(consumer, supplier),
                line.map(Line::role).orElse(ROLE));
    }

    /** The reference of a system is computed, never stored. */
    @Override
    public Caller wouldBe(Claims claims) {
        return callerOf(claims);
    }

    /** The state's own systems cover the regions in their scopes; an auditor of the state covers those in its configuration. */
    private Set<String> regions(OrganisationNumber consumer, Optional<Line> line, Set<String> granted) {
        return line.isEmpty() && consumer.value().equals(trust.stateOrganisation())
                ? granted.stream()
                        .filter(scope -> scope.startsWith(REGION))
                        .map(scope -> scope.substring(REGION.length()))
                        .collect(toUnmodifiableSet())
                : line.map(Line::regions).orElse(Set.of());
    }

    private static Set<Area> areas(Set<String> granted, Function<String, Stream<String>> scopes) {
        return Stream.of(Area.values())
                .filter(area -> scopes.apply(
                                area.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .anyMatch(granted::contains))
                .collect(toUnmodifiableSet());
    }

    /** The same for the same organisations, whichever client calls: an idempotency key belongs to the consumer. */
    private static String reference(OrganisationNumber consumer, Optional<OrganisationNumber> supplier) {
        var behind = supplier.map(OrganisationNumber::value).orElse("");
        return "system-"
                + new Sha256().with(consumer.value() + "\n" + behind).hex().substring(0, 16);
    }
}
