package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_092;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.rules.Keeps;

/**
 * Timeline of the keys under one agreement: which applies on which day. Each key applies until the next one begins, so there is
 * never a gap nor an
 * overlap.
 *
 * @param keys the keys by the first day on which each applies
 */
public record KeyTimeline(AgreementNumber agreement, SortedMap<LocalDate, KeyNumber> keys) {
    public KeyTimeline {
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
    }

    /** Span of days for which a key applies; the end is excluded. */
    public record Span(KeyNumber key, LocalDate from, LocalDate toExclusive) {
        long days() {
            return ChronoUnit.DAYS.between(from, toExclusive);
        }
    }

    /** A key adopted later replaces all others from its first day on. */
    @Keeps(R_092)
    KeyTimeline adopt(LocalDate from, KeyNumber key) {
        var earlier = new TreeMap<>(keys.headMap(from));
        earlier.put(from, key);
        return new KeyTimeline(agreement, earlier);
    }

    /** The key that applies on a day; none before the first one begins. */
    public Optional<KeyNumber> on(LocalDate day) {
        var until = keys.headMap(day.plusDays(1));
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(until.lastEntry().getValue());
    }

    /** The keys that apply in a period, in order; empty if any day of it has none. */
    public List<Span> between(LocalDate from, LocalDate toExclusive) {
        if (on(from).isEmpty()) {
            return List.of();
        }
        var spans = new ArrayList<Span>();
        var key = on(from).orElseThrow();
        var start = from;
        for (var next : keys.tailMap(from.plusDays(1)).headMap(toExclusive).entrySet()) {
            spans.add(new Span(key, start, next.getKey()));
            start = next.getKey();
            key = next.getValue();
        }
        spans.add(new Span(key, start, toExclusive));
        return List.copyOf(spans);
    }
}
