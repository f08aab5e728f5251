package no.partnerskap.api.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import no.partnerskap.core.kernel.OfficeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Recorded event as CloudEvents 1.0, with the extensions {@code sequence} and {@code sequencetype} for its version.
 *
 * @param specversion the version of the CloudEvents specification, always {@code 1.0}
 * @param id the id of the CloudEvent, unique among all events of the service
 * @param source the address of the partnership in whose record the event is
 * @param type the permanent name under which the event is stored, as CloudEvents' {@code type}
 * @param subject the subject of the event, such as {@code change/3}; absent if the event is withheld
 * @param time when the event was recorded, in UTC, in the format of RFC 3339
 * @param datacontenttype the media type of {@code data}, always {@code application/json}
 * @param sequence the version of the event in its record, as digits
 * @param sequencetype the type of the values in {@code sequence}, always {@code Integer}
 * @param revision the revision of the payload's form, for this {@code type}
 * @param actingas the capacity in which the event was recorded: {@code STATE}, {@code M1}, … for an owner's line, otherwise the
 *     role; absent if the event is withheld
 * @param data the payload of the event exactly as stored; absent if the event is withheld
 * @param withheld the provision under which the event is withheld from the caller; absent if it is not
 * @param sha256 the SHA-256 hash of the stored bytes of a withheld event, 64 lower-case hexadecimal digits; absent if it is not
 *     withheld
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
