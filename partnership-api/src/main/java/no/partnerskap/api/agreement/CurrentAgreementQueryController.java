package no.partnerskap.api.agreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.AsOfParameters;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.view.agreement.AgreementDiff;
import no.partnerskap.view.agreement.ClauseHistory;
import no.partnerskap.view.agreement.CurrentAgreement;
import no.partnerskap.view.agreement.CurrentAgreementReader;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that read the agreement in force, the history of a clause, and the differences between two states. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agreements")
class CurrentAgreementQueryController {
    private final CurrentAgreementReader reader;
    private final OfficeReader offices;
    private final RecordReader record;
    private final CommandEndpoint commandEndpoint;

    CurrentAgreementQueryController(
            CurrentAgreementReader reader, OfficeReader offices, RecordReader record, CommandEndpoint commandEndpoint) {
        this.reader = reader;
        this.offices = offices;
        this.record = record;
        this.commandEndpoint = commandEndpoint;
    }

    @GetMapping("/current")
    @Reads(ReadResource.AGREEMENTS)
    @Operation(
            operationId = "readTermsInForce",
            summary = "The agreement in force on a day, with the provenance of each clause (R-019, R-021, R-023)")
    ResponseEntity<TermsInForce> current(
            @PathVariable OfficeNumber office,
            @Parameter(description = "The kind of agreement to read; `PARTNERSHIP` if absent")
                    @RequestParam(required = false)
                    @Nullable
                    InForceKind kind,
            AsOf asOf) {
        var asked = kind == null ? AgreementKind.PARTNERSHIP : kind.kind;
        return commandEndpoint.read(
                asOf,
                new TermsInForce(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        asOf.version(),
                        OwnerName.of(offices, office, asOf),
                        reader.current(office, asked, asOf.question())));
    }

    /** The kinds of agreement of which one is in force at a time. */
    enum InForceKind {
        PARTNERSHIP(AgreementKind.PARTNERSHIP),
        OPERATIONS(AgreementKind.OPERATIONS);

        private final AgreementKind kind;

        InForceKind(AgreementKind kind) {
            this.kind = kind;
        }
    }

    /**
     * Terms in force on a day, with the version of the record that they are based on.
     *
     * @param validOn the day in Oslo on which these terms are in force
     * @param knownAt the instant, in UTC, up to which recorded events count in the terms in force
     * @param version the version of the record that the terms in force are based on: its number of events at {@code knownAt}
     * @param owners the names, on {@code validOn}, of the owners that the terms in force refer to by id
     * @param current the agreement in force on {@code validOn}, with its clauses, and what is adopted or proposed for later
     */
    record TermsInForce(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            CurrentAgreement current) {}

    @GetMapping("/{agreement}/clauses/{key}")
    @Reads(ReadResource.AGREEMENTS)
    @Operation(operationId = "readClauseHistory", summary = "Every wording of one clause, with its provenance (R-019)")
    ResponseEntity<ClauseHistoryView> clause(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @PathVariable ClauseKey key,
            AsOf asOf) {
        var history = reader.clause(office, agreement, key, asOf.question())
                .orElseThrow(() -> new UnknownNumber("clause", key));
        return commandEndpoint.read(
                asOf,
                new ClauseHistoryView(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        asOf.version(),
                        OwnerName.of(offices, office, asOf),
                        history));
    }

    /**
     * History of a clause, with the version of the record that it is based on.
     *
     * @param validOn the day in Oslo for which the history of the clause says which wording applies
     * @param knownAt the instant, in UTC, up to which recorded events count in the history of the clause
     * @param version the version of the record that the history of the clause is based on: its number of events at {@code knownAt}
     * @param owners the names, on {@code validOn}, of the owners that the history of the clause refers to by id
     * @param history every wording of the clause, each with its origin
     */
    record ClauseHistoryView(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            ClauseHistory history) {}

    @GetMapping("/{agreement}/diff")
    @Reads(ReadResource.AGREEMENTS)
    @Operation(
            operationId = "compareAgreements",
            summary = "The differences between two states, for any two days and instants of knowledge, also of two"
                    + " agreements (R-154)")
    ResponseEntity<AgreementComparison> diff(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @Parameter(
                            description =
                                    "The number of the agreement of the second state; the same agreement as in the"
                                            + " path if absent")
                    @RequestParam(required = false)
                    @Nullable
                    AgreementNumber toAgreement,
            @AsOfParameters(validOn = "from", knownAt = "fromKnownAt") AsOf from,
            @AsOfParameters(validOn = "to", knownAt = "toKnownAt") AsOf to) {
        var other = toAgreement == null ? agreement : toAgreement;
        var latest = from.knownAt().isAfter(to.knownAt()) ? from : to;
        var diff = reader.diff(office, agreement, from.question(), other, to.question())
                .orElseThrow(() -> new UnknownNumber("agreement", agreement));
        return commandEndpoint.read(
                latest, new AgreementComparison(office, latest.version(), OwnerName.of(offices, office, latest), diff));
    }

    /**
     * Comparison of two states of agreements, with the version of the record that the later known one is based on.
     *
     * @param version the version of the record that the comparison is based on: its number of events at the later of the two
     *     instants
     * @param owners the names of the owners that the comparison refers to by id
     * @param diff the two states and their differences, clause by clause
     */
    record AgreementComparison(OfficeNumber office, long version, List<OwnerName> owners, AgreementDiff diff) {}
}
