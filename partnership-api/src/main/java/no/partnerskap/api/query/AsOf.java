package no.partnerskap.api.query;

import java.time.Instant;
import java.time.LocalDate;
import no.partnerskap.core.involvement.Question;

/**
 * The two times a reader asks about, from the address: {@code validOn} (today in Oslo unless said) and {@code knownAt} (now unless
 * said, never in the future).
 */
public record AsOf(LocalDate validOn, Instant knownAt) {
    public Question question() {
        return new Question(validOn, knownAt);
    }
}
