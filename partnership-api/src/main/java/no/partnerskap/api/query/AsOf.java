package no.partnerskap.api.query;

import java.time.Instant;
import java.time.LocalDate;
import no.partnerskap.core.involvement.Question;

/**
 * The two times a reader asks about, from the address: {@code validOn} (today in Oslo unless said) and {@code knownAt} (now unless
 * said, never in the future).
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
