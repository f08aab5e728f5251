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
import no.partnerskap.api.caller.Reading;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.Count;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.desk.PageAsked;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.Standing;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Unknown;
import no.partnerskap.view.agreements.AgreementReader;
import no.partnerskap.view.agreements.AgreementTold;
import no.partnerskap.view.agreements.AgreementWhole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the agreements stand, and the very texts that approvals are of. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agreements")
class AgreementReads {
    private final Desk desk;
    private final AgreementReader reader;

    AgreementReads(Desk desk, AgreementReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** Which agreements are asked for; {@code status} is that on the day asked about. */
    record AgreementFilter(@Nullable AgreementKind kind, Standing.@Nullable Status status) {
        boolean wants(AgreementTold told) {
            return (kind == null || kind == told.kind())
                    && (status == null || status == told.standing().status());
        }
    }

    @GetMapping
    @Reads(Reading.AGREEMENTS)
    @Operation(
            summary = "The agreements on record, how each stands on the day asked about, and when its end is announced"
                    + " (R-021, R-022, R-023)")
    ResponseEntity<AgreementPage> all(@PathVariable OfficeNumber office, PageAsked<AgreementFilter> asked) {
        var told = reader.all(office, asked.question());
        var page = asked.of(told.stream().filter(asked.filter()::wants).toList());
        return desk.read(
                office,
                asked.asOf(),
                new AgreementPage(
                        office,
                        asked.asOf().validOn(),
                        asked.asOf().knownAt(),
                        asked.version(),
                        page.rows(),
                        page.next()));
    }

    /** {@code next} is the cursor of the next page; absent on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementPage(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<AgreementTold> agreements,
            @Nullable String next) {}

    @GetMapping("/{agreement}")
    @Reads(Reading.AGREEMENTS)
    @Operation(summary = "One agreement with its text, approvals, signatures, amendments and all that was told of it")
    ResponseEntity<AgreementWhole> one(
            @PathVariable OfficeNumber office, @PathVariable AgreementNumber agreement, AsOf asOf) {
        return desk.read(office, asOf, existing(office, agreement, asOf));
    }

    private AgreementWhole existing(OfficeNumber office, AgreementNumber agreement, AsOf asOf) {
        return reader.one(office, agreement, asOf.question()).orElseThrow(() -> new Unknown("agreement", agreement));
    }

    @GetMapping("/{agreement}/text")
    @Reads(Reading.AGREEMENTS)
    @Operation(
            summary = "The very bytes of which `textSha256` is the hash; a text that is a document only lies in an"
                    + " owner's archive (R-016)",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(implementation = Terms.class))))
    ResponseEntity<byte[]> text(@PathVariable OfficeNumber office, @PathVariable AgreementNumber agreement, AsOf asOf) {
        var terms =
                reader.terms(office, agreement, asOf.question()).orElseThrow(() -> new Unknown("agreement", agreement));
        if (terms.clauses().isEmpty()) {
            throw new Unknown("text", agreement);
        }
        return desk.read(office, asOf, ContentHash.bytes(terms));
    }

    @GetMapping("/{agreement}/amendments/{amendment}/text")
    @Reads(Reading.AGREEMENTS)
    @Operation(
            summary = "The very bytes of which the amendment's `textSha256` is the hash (R-016)",
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
            @PathVariable Count amendment,
            AsOf asOf) {
        var told = existing(office, agreement, asOf).amendments().stream()
                .filter(one -> one.number() == amendment.value())
                .findFirst()
                .orElseThrow(() -> new Unknown("amendment", amendment.value()));
        return desk.read(office, asOf, ContentHash.bytes(told.clauses()));
    }
}
