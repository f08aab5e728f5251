package no.partnerskap.api.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import no.partnerskap.core.kernel.OfficeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A recorded event as CloudEvents 1.0 has it, with the extensions {@code sequence} and {@code sequencetype} for its version.
 *
 * @param specversion the version of CloudEvents, always 1.0
 * @param id unique among all events of the source, and of the service
 * @param source the partnership in whose record the event stands, as an address
 * @param type the name under which the event is stored, as CloudEvents' type
 * @param subject the thing it is an event of, as {@code change/3}
 * @param time when the event was recorded, in UTC, as RFC 3339 has it
 * @param datacontenttype the media type of the payload, always application/json
 * @param sequence the version of the event, as a number in text
 * @param sequencetype how sequence counts, always Integer
 * @param revision the schema of the payload, together with the type
 * @param actingas the owner or role that told the event: STATE, M1, … or the role's name
 * @param data the payload as it is stored
 * @param withheld the provision under which the event is withheld from the caller; its type then says no more than that
 * @param sha256 of a withheld event's stored bytes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEventView(
        @Schema(example = "1.0") String specversion,
        String id,
        @Schema(example = "/api/v1/partnerships/0626") String source,
        @Schema(example = "change.ChangeProposed") String type,
        @Nullable String subject,
        @Schema(format = "date-time") String time,
        String datacontenttype,
        String sequence,
        String sequencetype,
        @Nullable String revision,
        @Nullable String actingas,

        @JsonRawValue @Schema(type = "object") @Nullable String data,

        @Nullable String withheld,
        @Nullable String sha256) {
    private static final String WITHHELD = "record.Withheld";

    static CloudEventView of(OfficeNumber office, EventView event) {
        boolean open = event.withheld() == null;
        return new CloudEventView(
                "1.0",
                open ? event.eventId() : office + "-" + event.version(),
                "/api/v1/partnerships/" + office,
                open ? event.type() : WITHHELD,
                event.subject(),
                event.recordedAt(),
                "application/json",
                Long.toString(event.version()),
                "Integer",
                event.revision(),
                event.actingAs(),
                event.payload(),
                event.withheld(),
                open ? null : event.sha256());
    }
}
