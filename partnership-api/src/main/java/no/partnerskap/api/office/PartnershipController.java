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

/** What is asked of and told to the office itself. */
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
     * @param office the four-digit unit number of the office (no: enhetsnummer) to be opened for partnership
     * @param name the name of the office by which people know it
     * @param establishedOn the day on which the partnership is or was established
     * @param state the state owner: its name, number and organisation
     * @param municipalities the municipal owners; the first becomes M1, the next M2
     * @param leadership whether the office is to have one leader or one for each line
     * @param language the written form of Norwegian that the partnership is to use
     * @param hostNumber the municipality number of the host (no: vertskommune), where there is to be one
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
    @Operation(summary = "An owner has got another number, name or county (R-003)")
    ResponseEntity<CommandResult> renumber(
            @PathVariable OfficeNumber office, @RequestBody Renumbering body, CommandCaller commandCaller) {
        return commandEndpoint.send(new RenumberOwner(office, body.owner, body.details), commandCaller);
    }

    /**
     * @param owner the municipality that gets another number or name
     * @param details the number, name and organisation that the municipality gets
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
     * @param host the owner that is to be host municipality (no: vertskommune)
     * @param from the first day on which it is to be host
     */
    record HostNaming(OwnerId host, LocalDate from) {}

    @PostMapping("/{office}/owners/record-host-delegation")
    @Sends(RecordHostDelegation.class)
    @Operation(summary = "Tell that a municipality has delegated subjects to the host (R-034)")
    ResponseEntity<CommandResult> delegate(
            @PathVariable OfficeNumber office, @RequestBody HostDelegation body, CommandCaller commandCaller) {
        return commandEndpoint.send(body.toCommand(office, commandCaller.by()), commandCaller);
    }

    /**
     * @param host the municipality that takes over the tasks as host (no: vertskommune)
     * @param subjects the kinds of change that are delegated to the host
     * @param councilInstruction the document with the council's instruction to its director
     * @param directorDelegation the document with the director's delegation to the host's director
     * @param from the first day on which the delegation applies
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
    @Operation(summary = "Name the leader of a line (R-007)")
    ResponseEntity<CommandResult> appoint(
            @PathVariable OfficeNumber office, @RequestBody Appointment body, CommandCaller commandCaller) {
        return commandEndpoint.createWithin(
                new AppointLeader(office, commandCaller.by(), body.line, body.personRef, body.from),
                commandCaller,
                "/leaders");
    }

    /**
     * @param line the owner whose line is to employ the leader
     * @param personRef the reference of the person in the owner's own system, never a name or an identity number
     * @param from the first day on which the person is to lead
     */
    record Appointment(OwnerId line, String personRef, LocalDate from) {}

    @PostMapping("/{office}/leaders/announce-leader-post")
    @Sends(AnnounceLeaderPost.class)
    @Operation(summary = "Tell that your line has announced a vacant post of leader (R-027)")
    ResponseEntity<CommandResult> announce(
            @PathVariable OfficeNumber office, @RequestBody LeaderPostBody body, CommandCaller commandCaller) {
        return commandEndpoint.send(
                new AnnounceLeaderPost(office, commandCaller.by(), body.announcedOn), commandCaller);
    }

    /**
     * @param announcedOn when the post of leader was announced
     */
    record LeaderPostBody(Occurred announcedOn) {}
}
