package no.partnerskap.core.involvement;

import java.time.Instant;
import java.time.LocalDate;
import no.partnerskap.core.kernel.Oslo;

/**
 * Question to the record, with its two times.
 *
 * @param validOn the day in Oslo on which the question is put; it hides no fact
 * @param knownAt the instant, in UTC, up to which recorded events count
 */
public record Question(LocalDate validOn, Instant knownAt) {

    /** The question put at the end of a day in Oslo. */
    public static Question atEndOf(LocalDate day) {
        return new Question(day, Oslo.startOf(day.plusDays(1)).minusMillis(1));
    }
}
