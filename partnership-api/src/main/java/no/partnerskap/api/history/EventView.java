package no.partnerskap.api.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.axon.StoredEvent;
import no.partnerskap.api.axon.StoredHistory;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.SubjectKey;
import org.jspecify.annotations.Nullable;

/**
 * A recorded event as a reader sees it. One that the reader may not read keeps its place: it shows its version, when it was recorded,
 * its hash, and the provision it is withheld under, and nothing else. Of the envelope it shows what says on whose behalf and in what
 * role something was recorded; who the person or system was, and which request it came in, stay in the store.
 *
 * @param version the version of the event: its place in the record, from 1
 * @param eventId the id of the event, given when it was recorded and never to another
 * @param type the name under which the event is stored for good
 * @param revision the revision of the event's form, as it is stored
 * @param recordedAt when the event was recorded, in UTC, as it is stored
 * @param actingAs who told it: STATE or a municipality's id for an owner's line, else the role
 * @param actorRole the role of whoever acted, never a name
 * @param provenance LIVE where the event was recorded as it came, ASSERTED where it was told of afterwards
 * @param commandId the same for all events of one command
 * @param concerns what it is about, first what it is an event of
 * @param sha256 of the event's stored bytes
 * @param payload what the event says, as it is stored, to the byte
 * @param withheld the provision under which the event is withheld from the caller
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventView(
        long version,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String revision,
        @Schema(format = "date-time") String recordedAt,
        @Nullable String actingAs,
        @Nullable String actorRole,
        @Nullable String provenance,
        @Nullable String commandId,
        @Nullable List<SubjectView> concerns,
        String sha256,

        @JsonRawValue @Schema(type = "object") @Nullable String payload,

        @Nullable String withheld) {
    /**
     * A thing by its kind and number.
     *
     * @param subject the kind of thing that the event is about
     * @param number the number of the thing that the event is about; absent for the office and the cost key
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SubjectView(
            @Schema(example = "change") String subject,
            @Nullable Integer number) {
        private static SubjectView of(SubjectKey subjectKey) {
            return new SubjectView(subjectKey.subject().word(), subjectKey.number() == 0 ? null : subjectKey.number());
        }
    }

    static EventView of(StoredEvent stored, Recorded<PartnershipEvent> recorded, Visibility visibility) {
        if (!visibility.opens(recorded)) {
            return withheld(stored);
        }
        var envelope = StoredHistory.envelope(stored);
        return new EventView(
                stored.version(),
                stored.eventId(),
                stored.type(),
                stored.revision(),
                stored.recordedAt(),
                recorded.actingAs(),
                text(envelope.get(Envelope.ACTOR_ROLE)),
                recorded.provenance().name(),
                text(envelope.get(Envelope.COMMAND_ID)),
                recorded.event().about().all().stream().map(SubjectView::of).toList(),
                stored.sha256(),
                stored.payload(),
                null);
    }

    private static EventView withheld(StoredEvent stored) {
        return new EventView(
                stored.version(),
                null,
                null,
                null,
                stored.recordedAt(),
                null,
                null,
                null,
                null,
                null,
                stored.sha256(),
                null,
                Visibility.UNDER);
    }

    /** As in a CloudEvent: the first thing it concerns, as {@code change/3}. */
    @Nullable
    String subject() {
        if (concerns == null) {
            return null;
        }
        var first = concerns.getFirst();
        return first.number() == null ? first.subject() : first.subject() + "/" + first.number();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
