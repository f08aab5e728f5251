package no.partnerskap.api.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.partnerskap.core.kernel.OfficeNumber;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Region of the state for each office (no: NAV-region, fylke), as the state draws them; the configuration {@code
 * partnership.regions} takes precedence.
 */
@Component
class Regions {
    private final Map<String, String> byOffice = new HashMap<>();

    Regions(Environment environment) {
        try (var table = Regions.class.getResourceAsStream("regions.csv")) {
            if (table == null) {
                throw new IllegalStateException("The table of regions is missing");
            }
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(line -> byOffice.put(line[0], line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byOffice.putAll(Binder.get(environment)
                .bind("partnership.regions", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of()));
    }

    Optional<String> of(OfficeNumber office) {
        return Optional.ofNullable(byOffice.get(office.toString()));
    }
}
