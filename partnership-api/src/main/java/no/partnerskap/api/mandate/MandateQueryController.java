package no.partnerskap.api.mandate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.view.office.OfficeReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint that reads the recorded mandates, and whether each applies on a day. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/mandates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Mandates")
class MandateQueryController {
    private final OfficeReader offices;
    private final CommandEndpoint commandEndpoint;

    MandateQueryController(OfficeReader offices, CommandEndpoint commandEndpoint) {
        this.offices = offices;
        this.commandEndpoint = commandEndpoint;
    }

    /**
     * Filter of a list of mandates.
     *
     * @param owner only mandates of this owner
     * @param holds {@code true} for only mandates that apply on {@code validOn}, {@code false} for only those that do not
     */
    record MandateFilter(@Nullable OwnerId owner, @Nullable Boolean holds) {
        boolean wants(Mandate mandate, LocalDate day) {
            return (owner == null || owner.equals(mandate.owner())) && (holds == null || holds == mandate.validOn(day));
        }
    }

    @GetMapping
    @Reads(ReadResource.MANDATES)
    @Operation(operationId = "readMandates", summary = "The mandates on record, in the order of their numbers (R-045)")
    ResponseEntity<MandatePage> mandates(@PathVariable OfficeNumber office, PageRequest<MandateFilter> asked) {
        var asOf = asked.asOf();
        var all = offices.office(office, asOf.knownAt()).mandates().mandates().items();
        var page = asked.of(all.stream()
                .filter(mandate -> asked.filter().wants(mandate, asOf.validOn()))
                .toList());
        return commandEndpoint.read(
                asOf,
                new MandatePage(office, asOf.validOn(), asOf.knownAt(), asked.version(), page.rows(), page.next()));
    }

    /**
     * Page of mandates.
     *
     * @param validOn the day in Oslo on which {@code holds} selects the listed mandates
     * @param knownAt the instant, in UTC, up to which recorded events count in the list of mandates
     * @param version the version of the record that the list of mandates is based on: its number of events at {@code knownAt}
     * @param mandates the recorded mandates, in the order of their numbers
     * @param next the cursor of the next page of mandates; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MandatePage(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<Mandate> mandates,
            @Nullable String next) {}
}
