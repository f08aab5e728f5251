package no.partnerskap.api.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.axon.StoredHistory;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.PartNumber;
import no.partnerskap.api.request.AsOfArgument;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Sha256;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.view.history.PartnershipSnapshot;
import no.partnerskap.view.history.StateReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint that reads the state of the partnership just after one of its events. */
@RestController
@RequestMapping(
        path = "/api/v1/partnerships/{office}/history/{version}/state",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "History")
class StateQueryController {
    private final StoredHistory store;
    private final StateReader states;

    StateQueryController(StoredHistory store, PolicyBook policies) {
        this.store = store;
        this.states = new StateReader(policies);
    }

    /**
     * State of the partnership just after an event.
     *
     * @param version the version of the event after which the state is shown
     * @param eventId the id of the event after which the state is shown; absent if the caller may not read that event
     * @param validOn the day in Oslo for which the state is shown; by default the day on which the event was recorded
     * @param sha256 the SHA-256 hash of the bytes of {@code state} exactly as they stand here, in the canonical form of RFC 8785
     * @param historySha256 the SHA-256 hash of the stored bytes of all events up to this one, as {@code replay} computes it
     * @param state the state of the partnership just after the event, without any later event
     * @param withheld the provision under which {@code disputes} is left out of {@code state}; absent if nothing is left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StateView(
            OfficeNumber office,
            long version,
            @Nullable String eventId,
            LocalDate validOn,
            String sha256,
            String historySha256,

            @JsonRawValue @Schema(implementation = PartnershipSnapshot.class)
            String state,

            @Nullable String withheld) {}

    @GetMapping
    @Reads(ReadResource.HISTORY)
    @Operation(
            operationId = "readStateAfterEvent",
            summary = "The partnership just after an event: what applied, what was open, and a hash over it (R-154)",
            description =
                    "By version and not by time, since events of one command share their instant. The same version,"
                            + " day and policy always give the same bytes and so the same `sha256`.")
    ResponseEntity<StateView> state(
            @PathVariable OfficeNumber office,
            @PathVariable PartNumber version,
            Visibility visibility,
            @Parameter(
                            description = "The day in Oslo for which the state is shown; the day on which the event was"
                                    + " recorded if absent")
                    @Schema(format = "date")
                    @RequestParam(required = false)
                    @Nullable
                    String validOn) {
        var hash = new Sha256();
        var record = store.held(office, version.value(), event -> event.into(hash));
        if (record.version() < version.value()) {
            throw new UnknownNumber("version", version.value());
        }
        var day = validOn == null ? StateReader.dayOf(record) : AsOfArgument.day("validOn", validOn);
        var after = states.after(office, record, day);
        boolean whole = visibility.reads(ReadResource.DISPUTES) || after.undisputed();
        var state = whole ? after : after.withoutDisputes();
        return ResponseEntity.ok()
                .header(CommandEndpoint.PARTNERSHIP_VERSION, Integer.toString(version.value()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(new StateView(
                        office,
                        version.value(),
                        visibility.opens(record.last()) ? record.last().eventId() : null,
                        day,
                        state.sha256(),
                        hash.hex(),
                        new String(state.canonical(), StandardCharsets.UTF_8),
                        whole ? null : Visibility.UNDER));
    }
}
