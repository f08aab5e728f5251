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
 * Recorded event as shown to a reader. An event that the reader may not read keeps its place: it shows its version, when it was
 * recorded, its hash, and the provision under which it is withheld, and nothing else. The envelope shows on whose behalf and in
 * what role something was recorded; the person or system, and the request, are not shown.
 *
 * @param version the version of the event: its place in the record of the partnership, from 1 without gaps
 * @param eventId the permanent id of the event
 * @param type the permanent name under which the event is stored, such as {@code change.ChangeProposed}
 * @param revision the revision of the form of this event's payload
 * @param recordedAt when the event was recorded, in UTC by the record's clock
 * @param actingAs the capacity in which the event was recorded: {@code STATE}, {@code M1}, … for an owner's line, otherwise the
 *     role
 * @param actorRole the role of the person or system that recorded the event, never a name
 * @param provenance {@code LIVE} if the event was recorded as it happened, {@code ASSERTED} if it was imported with older history
 * @param commandId the id of the command that recorded the event, shared by all events of that command
 * @param concerns the subjects of the event, its main one first
 * @param sha256 the SHA-256 hash of the event's stored bytes, 64 lower-case hexadecimal digits
 * @param payload the payload of the event exactly as stored; its form depends on {@code type}
 * @param withheld the provision under which this event is withheld from the caller; absent if it is not
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
     * Subject of an event: its kind and number.
     *
     * @param subject the kind of the subject, such as {@code change}
     * @param number the number of the subject within the partnership; absent for the office and the cost key
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
