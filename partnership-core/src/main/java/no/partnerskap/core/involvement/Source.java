package no.partnerskap.core.involvement;

import java.time.Instant;
import java.time.LocalDate;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;

/** The event that a fact rests on. */
public record Source(String eventId, long version, Instant recordedAt, boolean asserted) {
    static Source of(Recorded<?> recorded) {
        return new Source(
                recorded.eventId(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.provenance() == Provenance.ASSERTED);
    }

    LocalDate day() {
        return Oslo.dayOf(recordedAt);
    }
}
