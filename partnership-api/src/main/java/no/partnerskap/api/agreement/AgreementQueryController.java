package no.partnerskap.api.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.query.PartNumber;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.view.agreement.AgreementDetails;
import no.partnerskap.view.agreement.AgreementReader;
import no.partnerskap.view.agreement.AgreementView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that read agreements, and the exact texts that approvals are of. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agreements")
class AgreementQueryController {
    private final CommandEndpoint commandEndpoint;
    private final AgreementReader reader;

    AgreementQueryController(CommandEndpoint commandEndpoint, AgreementReader reader) {
        this.commandEndpoint = commandEndpoint;
        this.reader = reader;
    }

    /**
     * Filter of a list of agreements.
     *
     * @param kind only agreements of this kind
     * @param status only agreements at this stage on {@code validOn}
     */
    record AgreementFilter(@Nullable AgreementKind kind, AgreementStatus.@Nullable AgreementStage status) {
        boolean matches(AgreementView told) {
            return (kind == null || kind == told.kind())
                    && (status == null || status == told.standing().status());
        }
    }

    @GetMapping
    @Reads(ReadResource.AGREEMENTS)
    @Operation(
            operationId = "readAgreements",
            summary = "The agreements on record, with the status of each on a day, and the warnings of its end"
                    + " (R-021, R-022, R-023)")
    ResponseEntity<AgreementPage> all(@PathVariable OfficeNumber office, PageRequest<AgreementFilter> asked) {
        var told = reader.all(office, asked.question());
        var page = asked.of(told.stream().filter(asked.filter()::matches).toList());
        return commandEndpoint.read(
                asked.asOf(),
                new AgreementPage(
                        office,
                        asked.asOf().validOn(),
                        asked.asOf().knownAt(),
                        asked.version(),
                        page.rows(),
                        page.next()));
    }

    /**
     * Page of agreements.
     *
     * @param validOn the day in Oslo for which the status of the listed agreements is given
     * @param knownAt the instant, in UTC, up to which recorded events count in the list of agreements
     * @param version the version of the record that the list of agreements is based on: its number of events at {@code knownAt}
     * @param agreements the agreements, in the order of their numbers
     * @param next the cursor of the next page of agreements; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementPage(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<AgreementView> agreements,
            @Nullable String next) {}

    @GetMapping("/{agreement}")
    @Reads(ReadResource.AGREEMENTS)
    @Operation(
            operationId = "readAgreement",
            summary = "One agreement with its text, approvals, signatures, amendments, notices, evaluations and"
                    + " deviations")
    ResponseEntity<AgreementDetails> one(
            @PathVariable OfficeNumber office, @PathVariable AgreementNumber agreement, AsOf asOf) {
        return commandEndpoint.read(asOf, existing(office, agreement, asOf));
    }

    private AgreementDetails existing(OfficeNumber office, AgreementNumber agreement, AsOf asOf) {
        return reader.one(office, agreement, asOf.question())
                .orElseThrow(() -> new UnknownNumber("agreement", agreement));
    }

    @GetMapping("/{agreement}/text")
    @Reads(ReadResource.AGREEMENTS)
    @Operation(
            operationId = "readAgreementText",
            summary = "The exact bytes that `textSha256` is the hash of; a text that is only a document is in an"
                    + " owner's archive (R-016)",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(implementation = Terms.class))))
    ResponseEntity<byte[]> text(@PathVariable OfficeNumber office, @PathVariable AgreementNumber agreement, AsOf asOf) {
        var terms = reader.terms(office, agreement, asOf.question())
                .orElseThrow(() -> new UnknownNumber("agreement", agreement));
        if (terms.clauses().isEmpty()) {
            throw new UnknownNumber("text", agreement);
        }
        return commandEndpoint.read(asOf, ContentHash.bytes(terms));
    }

    @GetMapping("/{agreement}/amendments/{amendment}/text")
    @Reads(ReadResource.AGREEMENTS)
    @Operation(
            operationId = "readAmendmentText",
            summary = "The exact bytes that the amendment's `textSha256` is the hash of (R-016)",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(implementation = ClauseChange.class)))))
    ResponseEntity<byte[]> amendmentText(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @PathVariable PartNumber amendment,
            AsOf asOf) {
        var told = existing(office, agreement, asOf).amendments().stream()
                .filter(one -> one.number() == amendment.value())
                .findFirst()
                .orElseThrow(() -> new UnknownNumber("amendment", amendment.value()));
        return commandEndpoint.read(asOf, ContentHash.bytes(told.clauses()));
    }
}
