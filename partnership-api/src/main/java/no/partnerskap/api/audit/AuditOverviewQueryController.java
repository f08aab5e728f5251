package no.partnerskap.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.query.VisiblePartnerships;
import no.partnerskap.api.query.VisiblePartnerships.VisiblePartnership;
import no.partnerskap.api.readlog.CrossPartnershipAnswer;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.OwnerDetails;
import no.partnerskap.view.involvementaudit.AuditOverview;
import no.partnerskap.view.involvementaudit.AuditOverview.VerdictGiven;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint that reads the figures of many partnerships: the established and the claimed verdicts of their owners. */
@RestController
@RequestMapping(path = "/api/v1/involvement-audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Involvement audit")
class AuditOverviewQueryController {
    private final VisiblePartnerships known;
    private final AuditOverview audits;

    AuditOverviewQueryController(VisiblePartnerships known, AuditOverview audits) {
        this.known = known;
        this.audits = audits;
    }

    /** Line of owners: the state, or the municipalities. */
    enum OwnerLine {
        STATE,
        MUNICIPAL
    }

    /**
     * Filter of the overview: partnerships, owners, and the effective dates of the changes counted.
     *
     * @param county only partnerships with a municipality that is in the county of this number today (no: fylkesnummer)
     * @param line only owners of this line; owners of both lines if absent
     * @param from only changes with an effective date on this day in Oslo or later
     * @param to only changes with an effective date on this day in Oslo or earlier
     * @param perceptionGap {@code true} for only partnerships with a counted change whose established and claimed verdicts differ,
     *     {@code false} for only those without
     */
    record AuditsTogetherFilter(
            @Nullable String county,
            @Nullable OwnerLine line,

            @Nullable LocalDate from,
            @Nullable LocalDate to,

            @Nullable Boolean perceptionGap) {
        boolean wants(SortedMap<OwnerId, OwnerDetails> owners) {
            return county == null
                    || owners.entrySet().stream()
                            .anyMatch(one -> !one.getKey().isState()
                                    && one.getValue().county().equals(county));
        }

        boolean wants(OwnerId owner) {
            return line == null || (line == OwnerLine.STATE) == owner.isState();
        }

        boolean wants(VerdictGiven one) {
            return wants(one.owner())
                    && (from == null || !one.effectiveOn().isBefore(from))
                    && (to == null || !one.effectiveOn().isAfter(to));
        }

        boolean agrees(PartnershipAudit audit) {
            return perceptionGap == null
                    || perceptionGap == audit.owners().stream().anyMatch(one -> one.perceptionGaps() > 0);
        }
    }

    @GetMapping
    @Reads(ReadResource.AUDITS_TOGETHER)
    @Operation(
            operationId = "readInvolvementAuditOverview",
            summary = "The verdicts of today in figures, by partnership and owner (R-060, R-076, R-082)",
            description = "The partnerships that the caller may know of, by number. For each owner it is counted how"
                    + " many changes have which verdict, as established and as claimed, and on how many the two differ."
                    + " The changes behind a figure are in the involvement audit of the partnership.")
    PartnershipAuditPage together(Caller caller, PageRequest<AuditsTogetherFilter> asked) {
        var filter = asked.filter();
        var page = known.page(
                caller,
                asked,
                filter::wants,
                (some, today) -> counted(some, filter, today).stream()
                        .filter(filter::agrees)
                        .toList(),
                PartnershipAudit::office);
        return new PartnershipAuditPage(page.rows(), page.next());
    }

    private List<PartnershipAudit> counted(
            List<VisiblePartnership> partnerships, AuditsTogetherFilter filter, Question today) {
        var given =
                audits.of(partnerships.stream().map(VisiblePartnership::head).toList(), today);
        return partnerships.stream()
                .map(one -> PartnershipAudit.of(one, given.getOrDefault(one.office(), List.of()), filter))
                .toList();
    }

    /**
     * Page of partnerships with figures from the audit of each.
     *
     * @param partnerships the partnerships, in the order of their office numbers, with figures from the audit of each
     * @param next the cursor of the next page of partnerships audited; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnershipAuditPage(
            List<PartnershipAudit> partnerships, @Nullable String next) implements CrossPartnershipAnswer {
        @Override
        public List<OfficeNumber> shown() {
            return partnerships.stream().map(PartnershipAudit::office).toList();
        }
    }

    /**
     * Figures of one partnership: how its owners were involved.
     *
     * @param name the name of the office whose owners are counted
     * @param version the version of the partnership's record that the figures are based on: its number of events
     * @param owners the figures of each owner, in the order STATE, M1, M2, …
     */
    record PartnershipAudit(OfficeNumber office, String name, long version, List<OwnerFigures> owners) {
        static PartnershipAudit of(VisiblePartnership one, List<VerdictGiven> given, AuditsTogetherFilter filter) {
            var counted = given.stream().filter(filter::wants).toList();
            var ids = new TreeSet<>(one.owners().keySet());
            counted.forEach(verdict -> ids.add(verdict.owner()));
            return new PartnershipAudit(
                    one.office(),
                    one.file().office().name(),
                    one.head().version(),
                    ids.stream()
                            .filter(filter::wants)
                            .map(id -> OwnerFigures.of(
                                    id,
                                    one.owners().get(id),
                                    counted.stream()
                                            .filter(verdict -> verdict.owner().equals(id))
                                            .toList()))
                            .toList());
        }
    }

    /**
     * Figures of one owner: in how many changes it has which verdict.
     *
     * @param number the owner's municipality number, or the unit number of the state's region; absent if it is not an owner today
     * @param name the owner's name today; absent if it is not an owner today
     * @param changes the number of changes with a verdict for this owner, {@code NOT_APPLICABLE} included
     * @param established the number of changes by established verdict; verdicts with none are left out
     * @param claimed the number of changes by the verdict that each would have if every step counted as its sender claims
     * @param perceptionGaps the number of changes whose established and claimed verdicts for this owner differ
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnerFigures(
            OwnerId id,
            @Nullable String number,
            @Nullable String name,
            int changes,
            Map<Verdict, Integer> established,
            Map<Verdict, Integer> claimed,
            int perceptionGaps) {
        static OwnerFigures of(OwnerId id, @Nullable OwnerDetails today, List<VerdictGiven> given) {
            return new OwnerFigures(
                    id,
                    today == null ? null : today.number(),
                    today == null ? null : today.name(),
                    given.size(),
                    count(given, VerdictGiven::verdict),
                    count(given, VerdictGiven::claimed),
                    (int) given.stream().filter(VerdictGiven::perceptionGap).count());
        }

        private static Map<Verdict, Integer> count(List<VerdictGiven> given, Function<VerdictGiven, Verdict> verdict) {
            var counts = new EnumMap<Verdict, Integer>(Verdict.class);
            given.forEach(one -> counts.merge(verdict.apply(one), 1, Integer::sum));
            return counts;
        }
    }
}
