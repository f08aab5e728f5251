package no.partnerskap.api.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.desk.PageAsked;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
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
import org.springframework.web.bind.annotation.RestController;

/** What one partnership looks like. */
@RestController
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Partnerships")
class OverviewController {
    private final AuditReader reader;
    private final AgreementReader agreements;
    private final RecordReader record;
    private final Desk desk;

    OverviewController(AuditReader reader, AgreementReader agreements, RecordReader record, Desk desk) {
        this.reader = reader;
        this.agreements = agreements;
        this.record = record;
        this.desk = desk;
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
                        Owner.of(file.office().ownersOn(asOf.validOn())),
                        file.office().leadership(),
                        file.office().hostOn(asOf.validOn()).orElse(null),
                        file.mandates().mandates().items(),
                        agreements.all(office, asOf.question())));
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
        static List<Owner> of(SortedMap<OwnerId, OwnerDetails> owners) {
            return owners.entrySet().stream().map(Owner::of).toList();
        }

        private static Owner of(Map.Entry<OwnerId, OwnerDetails> owner) {
            var now = owner.getValue();
            return new Owner(
                    owner.getKey(), now.number(), now.name(), now.organisation(), now.county(), now.language());
        }
    }

    /** Which mandates are asked for; {@code holds} is whether they hold on the day asked about. */
    record MandateFilter(@Nullable OwnerId owner, @Nullable Boolean holds) {
        boolean wants(Mandate mandate, LocalDate day) {
            return (owner == null || owner.equals(mandate.owner())) && (holds == null || holds == mandate.validOn(day));
        }
    }

    @GetMapping("/{office}/mandates")
    @Reads
    @Operation(summary = "The mandates on record; number n is the n-th (R-045)")
    ResponseEntity<MandatePage> mandates(@PathVariable OfficeNumber office, PageAsked<MandateFilter> asked) {
        var asOf = asked.asOf();
        var all = reader.office(office, asOf.knownAt()).mandates().mandates().items();
        var page = asked.of(all.stream()
                .filter(mandate -> asked.filter().wants(mandate, asOf.validOn()))
                .toList());
        return desk.read(
                office,
                asOf,
                new MandatePage(office, asOf.validOn(), asOf.knownAt(), asked.version(), page.rows(), page.next()));
    }

    /** {@code next} is the cursor of the next page; absent on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MandatePage(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<Mandate> mandates,
            @Nullable String next) {}
}
