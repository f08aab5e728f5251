package no.partnerskap.api.mandate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateCommand.EndMandate;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.MandateCommand.RecordDelegationRules;
import no.partnerskap.core.mandate.SourceDecision;
import no.partnerskap.core.mandate.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for commands on mandates and delegation rules. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/mandates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Mandates")
class MandateController {
    private final CommandEndpoint commandEndpoint;

    MandateController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping
    @Sends(GrantMandate.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Grant a mandate by a decision of your line (R-005, R-041, R-042, R-047)")
    ResponseEntity<CommandResult> grant(
            @PathVariable OfficeNumber office, @RequestBody MandateGrant body, CommandCaller commandCaller) {
        return commandEndpoint.createWithin(body.toCommand(office, commandCaller.by()), commandCaller, "/mandates");
    }

    /**
     * @param holder the body or role that is to hold the mandate
     * @param personRef an opaque reference to the person who uses the mandate, never a name or an identity number; absent if the
     *     body holds it as such
     * @param ceiling the limit of the granted mandate, in words; absent if it has none
     * @param source the earlier or same-day decision that gives the mandate, by another body than the holder
     * @param validFrom the first day in Oslo on which the mandate is to apply
     * @param validTo the first day in Oslo on which the mandate is no longer to apply; absent if it is open-ended
     */
    record MandateGrant(
            Body holder,
            @Nullable String personRef,
            MandateSubjects subjects,
            @Nullable String ceiling,
            SourceDecision source,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        GrantMandate toCommand(OfficeNumber office, OwnerId by) {
            return new GrantMandate(
                    office, by, holder, personRef, subjects.toSubjects(), ceiling, source, validFrom, validTo);
        }
    }

    /**
     * Subjects of a mandate: all of them, or the kinds of change named.
     *
     * @param all whether the mandate covers every subject; {@code false} if absent
     * @param kinds the kinds of change that the mandate is limited to; required unless {@code all} is {@code true}, and then absent
     */
    record MandateSubjects(@Nullable Boolean all, @Nullable SortedSet<ChangeKind> kinds) {
        Subjects toSubjects() {
            return new Subjects(Boolean.TRUE.equals(all), kinds == null ? Collections.emptySortedSet() : kinds);
        }
    }

    @PostMapping("/{mandate}/end")
    @Sends(EndMandate.class)
    @Operation(summary = "End a mandate of your line from a date (R-041)")
    ResponseEntity<CommandResult> end(
            @PathVariable OfficeNumber office,
            @PathVariable MandateNumber mandate,
            @RequestBody MandateEnd body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(new EndMandate(office, commandCaller.by(), mandate, body.on), commandCaller);
    }

    /**
     * @param on the first day in Oslo on which the mandate is no longer to apply
     */
    record MandateEnd(LocalDate on) {}

    @PostMapping("/record-delegation-rules")
    @Sends(RecordDelegationRules.class)
    @Operation(summary = "Report your municipality's delegation rules (R-043, R-044)")
    ResponseEntity<CommandResult> recordRules(
            @PathVariable OfficeNumber office, @RequestBody DelegationRules body, CommandCaller commandCaller) {
        return commandEndpoint.send(body.toCommand(office, commandCaller.by()), commandCaller);
    }

    /**
     * @param adoptedOn when the municipal council adopted its delegation rules
     * @param councilConstitutedOn when the council that adopted these rules was constituted
     * @param principle the kinds of change that these rules treat as matters of principle, which the municipal director may not
     *     decide
     * @param reference where these rules are found, such as a case number in the municipality's archive
     */
    record DelegationRules(
            Occurred adoptedOn, Occurred councilConstitutedOn, SortedSet<ChangeKind> principle, String reference) {
        RecordDelegationRules toCommand(OfficeNumber office, OwnerId by) {
            return new RecordDelegationRules(office, by, adoptedOn, councilConstitutedOn, principle, reference);
        }
    }
}
