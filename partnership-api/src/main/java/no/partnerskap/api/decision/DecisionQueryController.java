package no.partnerskap.api.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.EventTimeline;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.query.TimelineEvent;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.meeting.DecisionStanding.DecisionWording;
import no.partnerskap.view.decisionhistory.DecisionEntry;
import no.partnerskap.view.decisionhistory.DecisionReader;
import no.partnerskap.view.office.OfficeReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what was decided between the owners: page by page, or one decision of a meeting with all its wordings. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Decision history")
class DecisionQueryController {
    private final DecisionReader decisions;
    private final OfficeReader offices;
    private final CommandEndpoint commandEndpoint;
    private final EventTimeline eventTimeline;

    DecisionQueryController(
            DecisionReader decisions,
            OfficeReader offices,
            CommandEndpoint commandEndpoint,
            EventTimeline eventTimeline) {
        this.decisions = decisions;
        this.offices = offices;
        this.commandEndpoint = commandEndpoint;
        this.eventTimeline = eventTimeline;
    }

    @GetMapping
    @Reads(ReadResource.DECISIONS)
    @Operation(
            operationId = "readDecisions",
            summary = "What was decided: by whom, on whose word, from when, in place of what; a cursor keeps the"
                    + " question (R-051, R-058, R-059)")
    ResponseEntity<DecisionPage> history(@PathVariable OfficeNumber office, PageRequest<DecisionFilter> asked) {
        var at = asked.asOf();
        var page = asked.of(asked.filter().among(decisions.all(office, at.validOn(), at.knownAt())));
        return commandEndpoint.read(
                at,
                new DecisionPage(
                        office,
                        at.validOn(),
                        at.knownAt(),
                        asked.version(),
                        OwnerName.of(offices, office, at),
                        page.rows(),
                        page.next()));
    }

    /**
     * {@code next} is the cursor of the next page; absent on the last one.
     *
     * @param validOn the day that the decisions are told for
     * @param knownAt the moment up to which what was recorded counts in the decisions, in UTC
     * @param version how many events the record had that the decisions rest on
     * @param owners the owners that the decisions name, as each is called on the day asked about
     * @param decisions the decisions, the latest first unless asked otherwise
     * @param next the cursor of the next page of decisions; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionPage(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            List<DecisionEntry> decisions,
            @Nullable String next) {}

    @GetMapping("/{decision}")
    @Reads(ReadResource.DECISIONS)
    @Operation(
            operationId = "readDecision",
            summary = "One decision of a meeting: as it stands, every wording it has had, its events (R-056, R-157)")
    ResponseEntity<DecisionView> one(
            @PathVariable OfficeNumber office,
            @PathVariable DecisionNumber decision,
            AsOf asOf,
            Visibility visibility) {
        var details = decisions
                .one(office, decision, asOf.question())
                .orElseThrow(() -> new UnknownNumber("decision", decision));
        return commandEndpoint.read(
                asOf,
                new DecisionView(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        OwnerName.of(offices, office, asOf),
                        details.decision(),
                        details.wordings(),
                        eventTimeline.of(office, details.events().stream(), visibility)));
    }

    /**
     * {@code wordings} are all that it has had, the present one last.
     *
     * @param validOn the day that the decision is told for
     * @param knownAt the moment up to which what was recorded counts in the decision, in UTC
     * @param owners the owners that the decision names, as each is called on the day asked about
     * @param decision the decision as it now reads
     * @param wordings all wordings that the decision has had, the present one last
     * @param events the events about the decision, in the order of recording
     */
    record DecisionView(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            List<OwnerName> owners,
            DecisionEntry decision,
            List<DecisionWording> wordings,
            List<TimelineEvent> events) {}
}
