package no.partnerskap.api.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.view.office.Leader;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.RecordReader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint that reads the leaders of an office, on any day and as known at any instant. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/leaders", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Partnerships")
class LeaderQueryController {
    private final OfficeReader offices;
    private final RecordReader record;
    private final CommandEndpoint commandEndpoint;

    LeaderQueryController(OfficeReader offices, RecordReader record, CommandEndpoint commandEndpoint) {
        this.offices = offices;
        this.record = record;
        this.commandEndpoint = commandEndpoint;
    }

    @GetMapping
    @Reads(ReadResource.LEADERS)
    @Operation(
            operationId = "readLeaders",
            summary = "The leaders of the office on a day: one, or one for each line (R-007)")
    ResponseEntity<LeaderList> leaders(@PathVariable OfficeNumber office, AsOf asOf) {
        return commandEndpoint.read(
                asOf,
                new LeaderList(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        asOf.version(),
                        offices.office(office, asOf.knownAt()).office().leadership(),
                        offices.leaders(office, asOf.validOn(), asOf.knownAt())));
    }

    /**
     * Leaders of an office on a day.
     *
     * @param validOn the day in Oslo for which the leaders are listed
     * @param knownAt the instant, in UTC, up to which recorded events count in the list of leaders
     * @param version the version of the record that the list of leaders is based on: its number of events at {@code knownAt}
     * @param leadership the leadership model of the office: one leader employed by one line, or one for each line
     * @param leaders the current leader of each line that has appointed one by {@code validOn}; empty if none is recorded
     */
    record LeaderList(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            LeadershipModel leadership,
            List<Leader> leaders) {}
}
