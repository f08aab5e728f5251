package no.partnerskap.api.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.partnerskap.api.caller.Caller;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.caller.Standings;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OwnerDetails;
import no.partnerskap.view.agreements.AgreementReader;
import no.partnerskap.view.agreements.AgreementTold;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which partnerships a caller may know of, and what one of them looks like. */
@RestController
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Partnerships")
class OverviewController {
    private final AuditReader reader;
    private final AgreementReader agreements;
    private final RecordReader record;
    private final Standings standings;
    private final Desk desk;
    private final Clock clock;

    OverviewController(
            AuditReader reader,
            AgreementReader agreements,
            RecordReader record,
            Standings standings,
            Desk desk,
            Clock clock) {
        this.reader = reader;
        this.agreements = agreements;
        this.record = record;
        this.standings = standings;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @Reads
    @Operation(summary = "The partnerships that the caller may know of, as they are now")
    Offices all(
            Caller caller,
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String validOn,
            @RequestParam(required = false) @Nullable String knownAt) {
        if (validOn != null || knownAt != null) {
            throw new BadParameter(
                    validOn == null ? "knownAt" : "validOn",
                    "as-of-not-offered",
                    "This list is told as it is now only");
        }
        var now = clock.instant();
        return new Offices(record.offices().stream()
                .filter(office -> standings.known(caller, office))
                .map(office -> row(office, now))
                .filter(row -> county == null || row.anyMunicipality(owner -> owner.county.equals(county)))
                .filter(row -> municipality == null || row.anyMunicipality(owner -> owner.number.equals(municipality)))
                .toList());
    }

    private OfficeRow row(OfficeNumber office, Instant now) {
        var file = reader.present(office);
        return new OfficeRow(office, file.office().name(), record.version(office), owners(file, Oslo.dayOf(now)));
    }

    record Offices(List<OfficeRow> partnerships) {}

    /** A partnership in short, as it is now. */
    record OfficeRow(OfficeNumber office, String name, long version, List<Owner> owners) {
        boolean anyMunicipality(Predicate<Owner> test) {
            return owners.stream().filter(owner -> !owner.id.isState()).anyMatch(test);
        }
    }

    @GetMapping("/{office}")
    @Reads
    @Operation(summary = "One partnership: its owners, leadership, host, mandates and agreements, as of any time")
    ResponseEntity<Overview> one(@PathVariable OfficeNumber office, AsOf asOf) {
        var file = reader.office(office, asOf.knownAt());
        return desk.read(
                office,
                asOf,
                new Overview(
                        office,
                        file.office().name(),
                        file.office().establishedOn(),
                        record.version(office, asOf.knownAt()),
                        asOf.validOn(),
                        asOf.knownAt(),
                        owners(file, asOf.validOn()),
                        file.office().leadership(),
                        file.office().hostOn(asOf.validOn()).orElse(null),
                        file.mandates().mandates().items(),
                        agreements.all(office, asOf.question())));
    }

    private static List<Owner> owners(OfficeFile file, LocalDate day) {
        return file.office().ownersOn(day).entrySet().stream().map(Owner::of).toList();
    }

    record Overview(
            OfficeNumber office,
            String name,
            LocalDate establishedOn,
            long version,
            LocalDate validOn,
            Instant knownAt,
            List<Owner> owners,
            LeadershipModel leadership,
            @Nullable OwnerId host,
            List<Mandate> mandates,
            List<AgreementTold> agreements) {}

    /** An owner as it is named on the day asked about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Owner(
            OwnerId id,
            String number,
            String name,
            OrganisationNumber organisation,
            String county,
            LanguageForm language) {
        static Owner of(Map.Entry<OwnerId, OwnerDetails> owner) {
            var now = owner.getValue();
            return new Owner(
                    owner.getKey(), now.number(), now.name(), now.organisation(), now.county(), now.language());
        }
    }

    @GetMapping("/{office}/mandates")
    @Reads
    @Operation(summary = "The mandates on record; number n is the n-th (R-045)")
    ResponseEntity<List<Mandate>> mandates(@PathVariable OfficeNumber office, AsOf asOf) {
        return desk.read(
                office,
                asOf,
                reader.office(office, asOf.knownAt()).mandates().mandates().items());
    }
}
