package no.partnerskap.api.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import no.partnerskap.core.kernel.OfficeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A recorded event as CloudEvents 1.0 has it, with the extensions {@code sequence} and {@code sequencetype} for its version.
 *
 * @param id unique among all events of the source, and of the service
 * @param subject the thing it is an event of, as {@code change/3}
 * @param revision the schema of the payload, together with the type
 * @param data the payload as it is stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEventTold(
        @Schema(example = "1.0") String specversion,
        String id,
        @Schema(example = "/api/v1/partnerships/0626") String source,
        @Schema(example = "change.ChangeProposed") String type,
        @Nullable String subject,
        @Schema(format = "date-time") String time,
        String datacontenttype,
        String sequence,
        String sequencetype,
        String revision,
        String actingas,

        @JsonRawValue @Schema(type = "object") @Nullable String data) {
    static CloudEventTold of(OfficeNumber office, EventTold event) {
        return new CloudEventTold(
                "1.0",
                event.eventId(),
                "/api/v1/partnerships/" + office,
                event.type(),
                event.subject(),
                event.recordedAt(),
                "application/json",
                Long.toString(event.version()),
                "Integer",
                event.revision(),
                event.actingAs(),
                event.payload());
    }
}
