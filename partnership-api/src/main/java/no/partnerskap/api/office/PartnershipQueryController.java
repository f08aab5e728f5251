package no.partnerskap.api.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.office.OverviewQueryController.Owner;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.query.VisiblePartnerships;
import no.partnerskap.api.query.VisiblePartnerships.VisiblePartnership;
import no.partnerskap.api.readlog.CrossPartnershipAnswer;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.view.findings.OpenFindingCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint that lists the partnerships that a caller may know of. */
@RestController
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Partnerships")
class PartnershipQueryController {
    private final VisiblePartnerships known;
    private final OpenFindingCounts findings;

    PartnershipQueryController(VisiblePartnerships known, OpenFindingCounts findings) {
        this.known = known;
        this.findings = findings;
    }

    /**
     * Filter of the list of partnerships, by their owners and findings today.
     *
     * @param county only partnerships with a municipality in the county of this number today (no: fylkesnummer)
     * @param municipality only partnerships with the municipality that has this number today (no: kommunenummer)
     * @param owner only partnerships with the owner that has this number or organisation number today: a municipality, or a region
     *     of the state
     * @param openFindings {@code true} for only partnerships with an open finding today, {@code false} for only those without; a
     *     caller who may not read findings gets none with either
     */
    record PartnershipFilter(
            @Nullable String county,
            @Nullable String municipality,

            @Nullable String owner,
            @Nullable Boolean openFindings) {
        boolean wants(List<Owner> owners) {
            return (county == null
                            || anyMunicipality(owners, one -> one.county().equals(county)))
                    && (municipality == null
                            || anyMunicipality(owners, one -> one.number().equals(municipality)))
                    && (owner == null || owners.stream().anyMatch(this::named));
        }

        /** Nothing is known of findings to those who may not read them. */
        boolean agrees(@Nullable Integer found) {
            return openFindings == null || found != null && openFindings == found > 0;
        }

        private static boolean anyMunicipality(List<Owner> owners, Predicate<Owner> test) {
            return owners.stream().filter(one -> !one.id().isState()).anyMatch(test);
        }

        private boolean named(Owner one) {
            return one.number().equals(owner) || one.organisation().toString().equals(owner);
        }
    }

    @GetMapping
    @Reads(ReadResource.PARTNERSHIPS)
    @Operation(
            operationId = "readPartnerships",
            summary = "The partnerships that the caller may know of, by number, each as it is now")
    OfficePage all(Caller caller, PageRequest<PartnershipFilter> asked, Visibility visibility) {
        var filter = asked.filter();
        var page = known.page(
                caller,
                asked,
                owners -> filter.wants(Owner.of(owners)),
                (some, today) ->
                        rows(some, visibility.reads(ReadResource.FINDINGS) ? open(some, today) : Map.of()).stream()
                                .filter(row -> filter.agrees(row.openFindings()))
                                .toList(),
                OfficeRow::office);
        return new OfficePage(page.rows(), page.next());
    }

    private Map<OfficeNumber, Integer> open(List<VisiblePartnership> partnerships, Question today) {
        return findings.count(
                partnerships.stream().map(VisiblePartnership::head).toList(), today);
    }

    private static List<OfficeRow> rows(List<VisiblePartnership> partnerships, Map<OfficeNumber, Integer> open) {
        return partnerships.stream()
                .map(one -> OfficeRow.of(one, open.get(one.office())))
                .toList();
    }

    /**
     * Page of partnerships.
     *
     * @param partnerships the partnerships that match the filter, in the order of their office numbers
     * @param next the cursor of the next page of partnerships; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfficePage(
            List<OfficeRow> partnerships, @Nullable String next) implements CrossPartnershipAnswer {
        @Override
        public List<OfficeNumber> shown() {
            return partnerships.stream().map(OfficeRow::office).toList();
        }
    }

    /**
     * Partnership in a list.
     *
     * @param name the name of the listed office
     * @param version the version of the partnership's record: its number of events
     * @param owners the owners of the listed office, each as named today
     * @param openFindings the number of findings open today; absent if the caller may not read findings
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfficeRow(
            OfficeNumber office,
            String name,
            long version,
            List<Owner> owners,
            @Nullable Integer openFindings) {
        static OfficeRow of(VisiblePartnership one, @Nullable Integer open) {
            return new OfficeRow(
                    one.office(), one.file().office().name(), one.head().version(), Owner.of(one.owners()), open);
        }
    }
}
