package no.partnerskap.api.desk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.api.caller.Sight;
import no.partnerskap.api.runtime.StoredEvent;
import no.partnerskap.api.runtime.StoredHistory;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import org.springframework.stereotype.Component;

/** Tells recorded events in the order of the record, each once. What the reader may not read keeps its place and its hash. */
@Component
public class Chronology {
    private final StoredHistory store;

    Chronology(StoredHistory store) {
        this.store = store;
    }

    public List<Told> of(OfficeNumber office, Stream<Recorded<PartnershipEvent>> events, Sight sight) {
        var inOrder =
                events.collect(Collectors.toMap(Recorded::version, one -> one, (one, same) -> one)).values().stream()
                        .sorted(Comparator.comparingLong(Recorded::version))
                        .toList();
        var withheld = inOrder.stream()
                .filter(Predicate.not(sight::opens))
                .map(Recorded::version)
                .toList();
        var hashes = store.at(office, withheld).stream()
                .collect(Collectors.toMap(StoredEvent::version, StoredEvent::sha256));
        return inOrder.stream()
                .map(one -> sight.opens(one) ? Told.open(one) : Told.withheld(one, hashes.get(one.version())))
                .toList();
    }
}
