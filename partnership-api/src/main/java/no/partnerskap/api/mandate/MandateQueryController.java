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

/** The mandates that owners have told of, and whether each holds on a day. */
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
     * Which mandates are asked for; {@code holds} is whether they hold on the day asked about.
     *
     * @param owner only mandates of this owner
     * @param holds only mandates that apply on the day asked about, or those that do not
     */
    record MandateFilter(@Nullable OwnerId owner, @Nullable Boolean holds) {
        boolean wants(Mandate mandate, LocalDate day) {
            return (owner == null || owner.equals(mandate.owner())) && (holds == null || holds == mandate.validOn(day));
        }
    }

    @GetMapping
    @Reads(ReadResource.MANDATES)
    @Operation(operationId = "readMandates", summary = "The mandates on record; number n is the n-th (R-045)")
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
     * {@code next} is the cursor of the next page; absent on the last one.
     *
     * @param validOn the day that the mandates are told for
     * @param knownAt the moment up to which what was recorded counts in the mandates, in UTC
     * @param version how many events the record had that the mandates rest on
     * @param mandates the mandates on record, in the order of their numbers
     * @param next the cursor of the next page of mandates; absent on the last one
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
