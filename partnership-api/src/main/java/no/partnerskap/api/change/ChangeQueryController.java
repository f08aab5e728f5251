package no.partnerskap.api.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.EventTimeline;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.query.TimelineEvent;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.view.change.ChangeReader;
import no.partnerskap.view.change.ChangeRow;
import no.partnerskap.view.change.ChangeState;
import no.partnerskap.view.involvementaudit.AuditReport;
import no.partnerskap.view.office.OfficeReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that read changes: a list, or one with everything recorded about it. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Changes")
class ChangeQueryController {
    private final ChangeReader changes;
    private final OfficeReader offices;
    private final CommandEndpoint commandEndpoint;
    private final EventTimeline eventTimeline;

    ChangeQueryController(
            ChangeReader changes, OfficeReader offices, CommandEndpoint commandEndpoint, EventTimeline eventTimeline) {
        this.changes = changes;
        this.offices = offices;
        this.commandEndpoint = commandEndpoint;
        this.eventTimeline = eventTimeline;
    }

    /**
     * Filter of a list of changes.
     *
     * @param state only changes in this state on {@code validOn}
     * @param kind only changes of this kind
     * @param initiator only changes that this owner initiated
     */
    record ChangeFilter(
            @Nullable ChangeState state,
            @Nullable ChangeKind kind,
            @Nullable OwnerId initiator) {
        boolean wants(ChangeRow change) {
            return (state == null || state == change.state())
                    && (kind == null || kind == change.kind())
                    && (initiator == null || initiator.equals(change.initiator()));
        }
    }

    @GetMapping
    @Reads(ReadResource.CHANGES)
    @Operation(
            operationId = "readChanges",
            summary = "The changes on record, in order, each with its state on a day (R-060, R-080)")
    ResponseEntity<ChangePage> all(
            @PathVariable OfficeNumber office, PageRequest<ChangeFilter> asked, Visibility visibility) {
        var rows = changes.after(
                office,
                asked.after(),
                asked.question(),
                row -> visibility.shows(row.number()) && asked.filter().wants(row),
                asked.most() + 1);
        var page = asked.of(rows, row -> row.number().value());
        return commandEndpoint.read(
                asked.asOf(),
                new ChangePage(
                        office,
                        asked.version(),
                        OwnerName.of(offices, office, asked.asOf()),
                        page.rows(),
                        page.next()));
    }

    /**
     * Page of changes, one row for each.
     *
     * @param version the version of the record that the list of changes is based on: its number of events at {@code knownAt}
     * @param owners the names, on {@code validOn}, of the owners that the list of changes refers to by id
     * @param changes the changes, in the order of their numbers
     * @param next the cursor of the next page of changes; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangePage(
            OfficeNumber office,
            long version,
            List<OwnerName> owners,
            List<ChangeRow> changes,
            @Nullable String next) {}

    @GetMapping("/{change}")
    @Reads(ReadResource.CHANGES)
    @Operation(
            operationId = "readChange",
            summary = "One change: its audit, and every event recorded about it, in order (R-089)")
    ResponseEntity<ChangeView> one(
            @PathVariable OfficeNumber office, @PathVariable ChangeNumber change, AsOf asOf, Visibility visibility) {
        var details =
                changes.one(office, change, asOf.question()).orElseThrow(() -> new UnknownNumber("change", change));
        return commandEndpoint.read(
                asOf,
                new ChangeView(
                        office,
                        change,
                        OwnerName.of(offices, office, asOf),
                        details.audit(),
                        eventTimeline.of(office, details.events().stream(), visibility)));
    }

    /**
     * @param owners the names, on {@code validOn}, of the owners that the change refers to by id
     * @param audit the audit of the change: its content, and the verdict for each owner
     * @param events the events recorded about the change, in order
     */
    record ChangeView(
            OfficeNumber office,
            ChangeNumber change,
            List<OwnerName> owners,
            AuditReport audit,
            List<TimelineEvent> events) {}
}
