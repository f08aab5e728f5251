package no.partnerskap.view.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.partnership.StoredEvents;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Entry of the event index: a recorded event under one of its subject keys. Instants are text with three decimals, so that they sort. */
record IndexEntry(
        String office,
        String subject,
        int number,
        long version,
        String eventId,
        String recordedAt,
        String actingAs,
        String provenance,
        String audience,
        String type,
        String payload) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    static List<IndexEntry> of(Recorded<PartnershipEvent> recorded) {
        var event = recorded.event();
        var payload = JSON.writeValueAsString(event);
        return event.about().files().stream()
                .map(subjectKey -> new IndexEntry(
                        event.office().value(),
                        subjectKey.subject().name(),
                        subjectKey.number(),
                        recorded.version(),
                        recorded.eventId(),
                        text(recorded.recordedAt()),
                        recorded.actingAs(),
                        recorded.provenance().name(),
                        recorded.audience().text(),
                        StoredEvents.nameOf(event.getClass()),
                        payload))
                .toList();
    }

    static String text(Instant instant) {
        return INSTANT.format(instant);
    }

    /** Whether it is the first event of a partnership. */
    boolean opens() {
        return version == 1 && place().equals(SubjectKey.OFFICE);
    }

    SubjectKey place() {
        return new SubjectKey(Subject.valueOf(subject), number);
    }

    Recorded<PartnershipEvent> recorded() {
        var event = JSON.readValue(payload, StoredEvents.types().get(type));
        return new Recorded<>(
                event,
                version,
                eventId,
                Instant.parse(recordedAt),
                actingAs,
                Provenance.valueOf(provenance),
                Audience.parse(audience));
    }
}
