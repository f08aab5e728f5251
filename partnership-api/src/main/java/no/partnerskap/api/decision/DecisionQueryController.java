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

/** Endpoints that read the decision history: a list, or one decision of a meeting with all its wordings. */
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
     * Page of decisions.
     *
     * @param validOn the day in Oslo for which the effect of the listed decisions is given
     * @param knownAt the instant, in UTC, up to which recorded events count in the list of decisions
     * @param version the version of the record that the list of decisions is based on: its number of events at {@code knownAt}
     * @param owners the names, on {@code validOn}, of the owners that the decisions refer to by id
     * @param decisions the decisions, by default the newest first
     * @param next the cursor of the next page of decisions; absent on the last page
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
            summary = "One decision of a meeting: its current wording, all wordings and its events (R-056, R-157)")
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
     * Decision of a meeting, with all its wordings and events.
     *
     * @param validOn the day in Oslo for which the effect of the decision is given
     * @param knownAt the instant, in UTC, up to which recorded events count in the decision
     * @param owners the names, on {@code validOn}, of the owners that the decision refers to by id
     * @param decision the decision in its current wording, and its effect
     * @param wordings every wording that the decision has had, the current one last
     * @param events the events recorded about the decision, in order
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
