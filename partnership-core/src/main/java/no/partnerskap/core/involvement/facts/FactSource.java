package no.partnerskap.core.involvement.facts;

import java.time.Instant;
import java.time.LocalDate;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;

/** Event that a fact rests on. */
public record FactSource(String eventId, long version, Instant recordedAt, boolean asserted) {
    static FactSource of(Recorded<?> recorded) {
        return new FactSource(
                recorded.eventId(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.provenance() == Provenance.ASSERTED);
    }

    public LocalDate day() {
        return Oslo.dayOf(recordedAt);
    }
}
