package no.partnerskap.api.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.PartNumber;
import no.partnerskap.api.query.QueryParameterParser;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.RequestMinutesChange;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.view.meeting.MeetingReader;
import no.partnerskap.view.office.OfficeReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for minutes: written from the record, approved by each owner, read in both written forms of Norwegian. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/meetings/{meeting}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class MinutesController {
    private static final String TEXT = "text/plain;charset=UTF-8";
    private final CommandEndpoint commandEndpoint;
    private final OfficeReader offices;
    private final MeetingReader meetings;

    MinutesController(CommandEndpoint commandEndpoint, OfficeReader offices, MeetingReader meetings) {
        this.commandEndpoint = commandEndpoint;
        this.offices = offices;
        this.meetings = meetings;
    }

    @PostMapping("/write-minutes")
    @Sends(WriteMinutes.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write the minutes from the record, or a new version of them (R-054, R-055)")
    ResponseEntity<CommandResult> write(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody(required = false) @Nullable NewMinutes body,
            CommandCaller commandCaller) {
        var paper = body == null ? null : body.minutes;
        return commandEndpoint.create(
                new WriteMinutes(office, meeting, commandCaller.byOwnerOrLeader(), paper),
                commandCaller,
                "/meetings/" + meeting + "/minutes");
    }

    /**
     * Request to write minutes from the record.
     *
     * @param minutes the signed document that accompanies the minutes; absent if there is none
     */
    record NewMinutes(@Nullable EvidenceRef minutes) {}

    @PostMapping("/minutes/{version}/approve-minutes")
    @Sends(ApproveMinutes.class)
    @Operation(summary = "Approve a version of the minutes (R-054, R-055)")
    ResponseEntity<CommandResult> approve(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @PathVariable PartNumber version,
            @RequestBody MinutesApproval body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new ApproveMinutes(office, meeting, version.value(), commandCaller.by(), body.approvedOn),
                commandCaller);
    }

    /**
     * @param approvedOn when the owner's representative approved this version of the minutes
     */
    record MinutesApproval(Occurred approvedOn) {}

    @PostMapping("/minutes/{version}/request-minutes-change")
    @Sends(RequestMinutesChange.class)
    @Operation(summary = "Request a change to this version of the minutes (R-056)")
    ResponseEntity<CommandResult> requestChange(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @PathVariable PartNumber version,
            @RequestBody MinutesRequest body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new RequestMinutesChange(office, meeting, version.value(), commandCaller.by(), body.text),
                commandCaller);
    }

    /**
     * @param text what is wrong in this version of the minutes, in words
     */
    record MinutesRequest(String text) {}

    @GetMapping(path = "/minutes/{version}", params = "!lang")
    @Reads(ReadResource.MEETINGS)
    @Operation(operationId = "readMinutes", summary = "What a version of the minutes says, and its hash (R-054)")
    ResponseEntity<MinutesView> read(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @PathVariable PartNumber version,
            AsOf asOf) {
        return commandEndpoint.read(asOf, view(office, meeting, version, asOf));
    }

    @GetMapping(path = "/minutes/{version}", produces = TEXT)
    @Reads(ReadResource.MEETINGS)
    @Operation(
            operationId = "readMinutes",
            summary = "A version of the minutes as text, in bokmål (nb) or nynorsk (nn) (R-054)")
    ResponseEntity<String> text(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @PathVariable PartNumber version,
            @Parameter(description = "The written form of Norwegian for the text: `nb` or `nn`")
                    @RequestParam(defaultValue = "nb")
                    String lang,
            AsOf asOf) {
        QueryParameterParser.among(MinutesText.LANGUAGES, "lang", lang);
        var name = offices.office(office, asOf.knownAt()).office().name();
        return commandEndpoint.read(asOf, MinutesText.of(name, view(office, meeting, version, asOf), lang));
    }

    /** Owners go by the names that they had on the day of the meeting, so that minutes read the same ever after. */
    private MinutesView view(OfficeNumber office, MeetingNumber meeting, PartNumber version, AsOf asOf) {
        var written = meetings.minutes(office, meeting, asOf.knownAt())
                .orElseThrow(() -> new UnknownNumber("meeting", meeting));
        var minutes = written.get(version.value());
        if (minutes == null) {
            throw new UnknownNumber("minutes-version", version.value());
        }
        var names = OwnerName.of(offices, office, asOf.on(minutes.day()));
        return new MinutesView(office, version.value(), minutes.contentSha256(), names, minutes);
    }

    /**
     * @param version the version of these minutes, from 1
     * @param contentSha256 the SHA-256 hash of the content in {@code minutes}, 64 lower-case hexadecimal digits
     * @param owners the names, on the day of the meeting, of the owners that the minutes refer to by id
     */
    record MinutesView(
            OfficeNumber office, int version, String contentSha256, List<OwnerName> owners, Minutes minutes) {}
}
