package no.partnerskap.api.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeCommand.AnnounceLeaderPost;
import no.partnerskap.core.office.OfficeCommand.AppointLeader;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OfficeCommand.NameHost;
import no.partnerskap.core.office.OfficeCommand.RecordHostDelegation;
import no.partnerskap.core.office.OfficeCommand.RenumberOwner;
import no.partnerskap.core.office.OwnerDetails;
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

/** Endpoints for commands on the office itself: its owners, host and leaders. */
@RestController
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Partnerships")
class PartnershipController {
    private final CommandEndpoint commandEndpoint;

    PartnershipController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping
    @Sends(EstablishPartnership.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open the record of a partnership (R-002, R-003, R-008)")
    ResponseEntity<CommandResult> establish(@RequestBody Establishment body, CommandCaller commandCaller) {
        return commandEndpoint.createWithin(body.toCommand(), commandCaller, "");
    }

    /**
     * @param office the four-digit unit number (no: enhetsnummer) of the office whose partnership record is opened
     * @param name the name of the NAV office
     * @param establishedOn the first day in Oslo of the partnership
     * @param state the details of the state owner
     * @param municipalities the details of each municipal owner, at least one; in the order of their municipality numbers they
     *     become M1, M2, …
     * @param leadership the leadership model of the office: who employs its leader, or that each line has its own
     * @param language the written form of Norwegian to use in the partnership
     * @param hostNumber the municipality number of the host (no: vertskommune), one of {@code municipalities}; absent if there is
     *     no host
     */
    record Establishment(
            OfficeNumber office,
            String name,
            LocalDate establishedOn,
            OwnerDetails state,
            List<OwnerDetails> municipalities,
            LeadershipModel leadership,
            LanguageForm language,
            @Nullable String hostNumber) {
        EstablishPartnership toCommand() {
            return new EstablishPartnership(
                    office, name, establishedOn, state, municipalities, leadership, language, hostNumber);
        }
    }

    @PostMapping("/{office}/owners/renumber-owner")
    @Sends(RenumberOwner.class)
    @Operation(summary = "Report that an owner has got another number, name or county (R-003)")
    ResponseEntity<CommandResult> renumber(
            @PathVariable OfficeNumber office, @RequestBody Renumbering body, CommandCaller commandCaller) {
        return commandEndpoint.send(new RenumberOwner(office, body.owner, body.details), commandCaller);
    }

    /**
     * @param owner the owner that has got another number, name or county
     * @param details the complete new details of the owner, from the day that they apply from
     */
    record Renumbering(OwnerId owner, OwnerDetails details) {}

    @PostMapping("/{office}/owners/name-host")
    @Sends(NameHost.class)
    @Operation(summary = "Name the host municipality from a date")
    ResponseEntity<CommandResult> nameHost(
            @PathVariable OfficeNumber office, @RequestBody HostNaming body, CommandCaller commandCaller) {
        return commandEndpoint.send(new NameHost(office, body.host, body.from), commandCaller);
    }

    /**
     * @param host the municipality that is to be host (no: vertskommune)
     * @param from the first day in Oslo on which it is to be host
     */
    record HostNaming(OwnerId host, LocalDate from) {}

    @PostMapping("/{office}/owners/record-host-delegation")
    @Sends(RecordHostDelegation.class)
    @Operation(summary = "Report that your municipality has delegated subjects to the host (R-034)")
    ResponseEntity<CommandResult> delegate(
            @PathVariable OfficeNumber office, @RequestBody HostDelegation body, CommandCaller commandCaller) {
        return commandEndpoint.send(body.toCommand(office, commandCaller.by()), commandCaller);
    }

    /**
     * @param host the host municipality (no: vertskommune) to which the caller's municipality has delegated
     * @param subjects the kinds of change that are delegated to the host
     * @param councilInstruction the document with the council's instruction to its own director to delegate
     * @param directorDelegation the document with that director's delegation to the host's director
     * @param from the first day in Oslo on which the delegation applies
     */
    record HostDelegation(
            OwnerId host,
            SortedSet<ChangeKind> subjects,
            EvidenceRef councilInstruction,
            EvidenceRef directorDelegation,
            LocalDate from) {
        RecordHostDelegation toCommand(OfficeNumber office, OwnerId by) {
            return new RecordHostDelegation(office, by, host, subjects, councilInstruction, directorDelegation, from);
        }
    }

    @PostMapping("/{office}/leaders")
    @Sends(AppointLeader.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Appoint the leader of your line (R-007)")
    ResponseEntity<CommandResult> appoint(
            @PathVariable OfficeNumber office, @RequestBody Appointment body, CommandCaller commandCaller) {
        return commandEndpoint.createWithin(
                new AppointLeader(office, commandCaller.by(), body.line, body.personRef, body.from),
                commandCaller,
                "/leaders");
    }

    /**
     * @param line the owner whose line employs the leader; always the caller's own
     * @param personRef an opaque reference to the leader in the owner's own system, never a name or an identity number
     * @param from the first day in Oslo on which the person leads the office
     */
    record Appointment(OwnerId line, String personRef, LocalDate from) {}

    @PostMapping("/{office}/leaders/announce-leader-post")
    @Sends(AnnounceLeaderPost.class)
    @Operation(summary = "Report that your line has announced a vacant post of leader (R-027)")
    ResponseEntity<CommandResult> announce(
            @PathVariable OfficeNumber office, @RequestBody LeaderPostBody body, CommandCaller commandCaller) {
        return commandEndpoint.send(
                new AnnounceLeaderPost(office, commandCaller.by(), body.announcedOn), commandCaller);
    }

    /**
     * @param announcedOn when the line announced the vacant post of leader
     */
    record LeaderPostBody(Occurred announcedOn) {}
}
