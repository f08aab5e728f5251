package no.partnerskap.api.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OwnerDetails;
import no.partnerskap.view.agreement.AgreementReader;
import no.partnerskap.view.agreement.AgreementView;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint that reads the overview of one partnership. */
@RestController
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Partnerships")
class OverviewQueryController {
    private final OfficeReader offices;
    private final AgreementReader agreements;
    private final RecordReader record;
    private final CommandEndpoint commandEndpoint;

    OverviewQueryController(
            OfficeReader offices, AgreementReader agreements, RecordReader record, CommandEndpoint commandEndpoint) {
        this.offices = offices;
        this.agreements = agreements;
        this.record = record;
        this.commandEndpoint = commandEndpoint;
    }

    @GetMapping("/{office}")
    @Reads(ReadResource.OVERVIEW)
    @Operation(
            operationId = "readPartnership",
            summary = "One partnership: its owners, leadership, host, mandates and agreements, as of any time")
    ResponseEntity<Overview> one(@PathVariable OfficeNumber office, AsOf asOf, Visibility visibility) {
        var file = offices.office(office, asOf.knownAt());
        return commandEndpoint.read(
                asOf,
                new Overview(
                        office,
                        file.office().name(),
                        file.office().establishedOn(),
                        asOf.version(),
                        asOf.validOn(),
                        asOf.knownAt(),
                        Owner.of(file.office().ownersOn(asOf.validOn())),
                        file.office().leadership(),
                        file.office().hostOn(asOf.validOn()).orElse(null),
                        visibility.reads(ReadResource.MANDATES)
                                ? file.mandates().mandates().items()
                                : null,
                        visibility.reads(ReadResource.AGREEMENTS) ? agreements.all(office, asOf.question()) : null));
    }

    /**
     * Overview of one partnership: its office, owners, leadership, mandates and agreements.
     *
     * @param name the name of the office
     * @param establishedOn the first day of the partnership
     * @param version the version of the record that the overview is based on: its number of events at {@code knownAt}
     * @param validOn the day in Oslo for which the overview is given
     * @param knownAt the instant, in UTC, up to which recorded events count in the overview
     * @param owners the owners of the office, each as named on {@code validOn}
     * @param leadership the leadership model of the office in this overview
     * @param host the host municipality (no: vertskommune) on {@code validOn}; absent if there is none
     * @param mandates all recorded mandates, also those that do not apply on {@code validOn}; absent if the caller may not read
     *     them
     * @param agreements all recorded agreements, with their status on {@code validOn}; absent if the caller may not read them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
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
            @Nullable List<Mandate> mandates,
            @Nullable List<AgreementView> agreements) {}

    /**
     * Owner of an office, as named on the day asked about.
     *
     * @param number the owner's municipality number, or the unit number of the state's region, on that day
     * @param name the owner's name on that day
     * @param organisation the owner's organisation number (no: organisasjonsnummer) on that day
     * @param county the number of the owner's county (no: fylkesnummer) on that day; for the state, of its region
     * @param language the written form of Norwegian that this owner has decided on
     */
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
}
