package no.partnerskap.api.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.partnerskap.api.caller.Caller;
import no.partnerskap.api.caller.Reading;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.caller.Sight;
import no.partnerskap.api.caller.Standings;
import no.partnerskap.api.desk.PageAsked;
import no.partnerskap.api.office.OverviewReads.Owner;
import no.partnerskap.api.readlog.AcrossPartnerships;
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.view.findings.OpenFindings;
import no.partnerskap.view.office.PresentOffices;
import no.partnerskap.view.record.PartnershipHead;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which partnerships a caller may know of. However many there are, a page takes the same few queries. */
@RestController
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Partnerships")
class PartnershipReads {
    private final RecordReader record;
    private final PresentOffices present;
    private final OpenFindings findings;
    private final Standings standings;
    private final Clock clock;

    PartnershipReads(
            RecordReader record, PresentOffices present, OpenFindings findings, Standings standings, Clock clock) {
        this.record = record;
        this.present = present;
        this.findings = findings;
        this.standings = standings;
        this.clock = clock;
    }

    /** Which partnerships are asked for. */
    record PartnershipFilter(
            @Schema(description = "The county of a municipality that is an owner, by number") @Nullable
            String county,

            @Schema(description = "A municipality that is an owner, by number") @Nullable
            String municipality,

            @Schema(
                    description = "An owner by its number or its organisation number: a municipality, or a region of"
                            + " the state")
            @Nullable
            String owner,

            @Schema(description = "Whether any finding is open today") @Nullable
            Boolean openFindings) {
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
    @Reads(Reading.PARTNERSHIPS)
    @Operation(summary = "The partnerships that the caller may know of, by number, each as it is now")
    Offices all(Caller caller, PageAsked<PartnershipFilter> asked, Sight sight) {
        var heads = record.heads();
        var files = present.of(heads);
        var now = clock.instant();
        var candidates = heads.stream()
                .filter(head -> place(head) > asked.after())
                .filter(head -> asked.after() == 0
                        || !head.openedAt().isAfter(asked.asOf().knownAt()))
                .filter(head -> mayBeTold(caller, head, files.get(head.office()), now, asked.filter()))
                .toList();
        var today = new Question(Oslo.dayOf(now), now);
        var rows = new ArrayList<OfficeRow>();
        int step = asked.most() + 1;
        for (int from = 0; from < candidates.size() && rows.size() < step; from += step) {
            var together = candidates.subList(from, Math.min(from + step, candidates.size()));
            var open =
                    sight.reads(Reading.FINDINGS) ? findings.count(together, today) : Map.<OfficeNumber, Integer>of();
            together.stream()
                    .map(head -> OfficeRow.of(head, files, open, today))
                    .filter(row -> asked.filter().agrees(row.openFindings()))
                    .forEach(rows::add);
        }
        var page = asked.of(rows, row -> place(row.office()));
        return new Offices(page.rows(), page.next());
    }

    private boolean mayBeTold(
            Caller caller, PartnershipHead head, OfficeFile file, Instant now, PartnershipFilter filter) {
        var owners = file.office().ownersOn(Oslo.dayOf(now));
        return standings.known(caller, head.office(), owners, head.passedOn()) && filter.wants(Owner.of(owners));
    }

    private static int place(PartnershipHead head) {
        return place(head.office());
    }

    /** The place of a partnership in the list is one more than its number, whatever others there are. */
    private static int place(OfficeNumber office) {
        return Integer.parseInt(office.value()) + 1;
    }

    /** {@code next} is the cursor of the next page; absent on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Offices(List<OfficeRow> partnerships, @Nullable String next) implements AcrossPartnerships {
        @Override
        public List<OfficeNumber> shown() {
            return partnerships.stream().map(OfficeRow::office).toList();
        }
    }

    /**
     * A partnership in short.
     *
     * @param openFindings how much rules have found and nobody has put right; absent for those who may not read findings
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfficeRow(
            OfficeNumber office,
            String name,
            long version,
            List<Owner> owners,
            @Nullable Integer openFindings) {
        static OfficeRow of(
                PartnershipHead head,
                Map<OfficeNumber, OfficeFile> files,
                Map<OfficeNumber, Integer> open,
                Question today) {
            var office = files.get(head.office()).office();
            return new OfficeRow(
                    head.office(),
                    office.name(),
                    head.version(),
                    Owner.of(office.ownersOn(today.validOn())),
                    open.get(head.office()));
        }
    }
}
