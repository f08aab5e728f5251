package no.partnerskap.api.query;

import java.time.Instant;
import java.time.LocalDate;
import no.partnerskap.core.involvement.Question;

/**
 * Two times that a read asks about, from its query: {@code validOn} (today in Oslo by default) and {@code knownAt} (now by default,
 * never in the future).
 *
 * @param version the number of events of the partnership that were recorded by {@code knownAt}; 0 where none is named
 */
public record AsOf(LocalDate validOn, Instant knownAt, long version) {
    public AsOf on(LocalDate day) {
        return new AsOf(day, knownAt, version);
    }

    public Question question() {
        return new Question(validOn, knownAt);
    }
}
