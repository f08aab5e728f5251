package no.partnerskap.api.readlog;

import static no.partnerskap.core.rules.Rule.R_145;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import no.partnerskap.api.access.OutsideTheRecord;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.readlog.ReadLog.LoggedRead;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Read log of a partnership, for its owners and their auditors: who from outside has read it. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/read-log", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Read log")
class ReadLogQueryController {
    private final ReadLog log;
    private final CommandEndpoint commandEndpoint;

    ReadLogQueryController(ReadLog log, CommandEndpoint commandEndpoint) {
        this.log = log;
        this.commandEndpoint = commandEndpoint;
    }

    /**
     * Lists each access by an auditor, a county governor or the board, and each read on public request, with its purpose and basis.
     * The owners' lines of the office and their auditors see all of it; an auditor's read of this log is itself logged.
     */
    @GetMapping
    @Reads(ReadResource.READ_LOG)
    @OutsideTheRecord
    @Operation(
            operationId = "readReadLog",
            summary =
                    "Who from outside has looked into the partnership, for what and on which ground, in order (R-145)")
    @Keeps(R_145)
    ResponseEntity<ReadLogPage> all(@PathVariable OfficeNumber office, PageRequest<ReadLogFilter> asked) {
        var knownAt = asked.asOf().knownAt();
        var page = asked.of(
                log.after(office.value(), asked.after(), knownAt, asked.filter(), asked.most() + 1),
                LoggedRead::number);
        return commandEndpoint
                .beside(office, HttpStatus.OK)
                .body(new ReadLogPage(office, knownAt, page.rows(), page.next()));
    }

    /**
     * Page of logged accesses.
     *
     * @param knownAt the instant, in UTC, up to which logged accesses are in the list
     * @param reads the accesses to the partnership, in the order in which they were answered
     * @param next the cursor of the next page of accesses to the partnership; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReadLogPage(
            OfficeNumber office,
            Instant knownAt,
            List<LoggedRead> reads,
            @Nullable String next) {}
}
