package no.partnerskap.api.draft;

import static org.springframework.http.HttpHeaders.ETAG;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.OwnerWorkspace;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.agreement.ClauseBody;
import no.partnerskap.api.agreement.TermsBody;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.api.command.EmptyBody;
import no.partnerskap.api.query.PartNumber;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.UnknownNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for an owner's drafts, which nobody else sees. Nothing here is recorded until the draft is shared. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drafts")
class DraftController {
    private final CommandEndpoint commandEndpoint;
    private final Drafts drafts;

    DraftController(CommandEndpoint commandEndpoint, Drafts drafts) {
        this.commandEndpoint = commandEndpoint;
        this.drafts = drafts;
    }

    @PostMapping
    @OwnerWorkspace
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "DraftAgreement", summary = "Begin a draft that your own line alone sees (R-144)")
    ResponseEntity<Draft> begin(
            @PathVariable OfficeNumber office, @RequestBody DraftBody body, CommandCaller commandCaller) {
        return commandEndpoint.once(commandCaller, () -> {
            var draft = drafts.begin(office, commandCaller.by(), body.terms.toTerms());
            var location = URI.create("/api/v1/partnerships/" + office + "/agreements/drafts/" + draft.number());
            return reply(commandEndpoint.beside(office, HttpStatus.CREATED).location(location), draft);
        });
    }

    /**
     * @param terms the terms of the agreement as drafted
     */
    record DraftBody(TermsBody terms) {}

    @GetMapping("/drafts")
    @OwnerWorkspace
    @Operation(operationId = "readDrafts", summary = "The drafts of your line (R-144)")
    ResponseEntity<List<DraftRow>> all(@PathVariable OfficeNumber office, CommandCaller commandCaller) {
        var listed = drafts.all(office, commandCaller.by()).stream()
                .map(DraftRow::of)
                .toList();
        return commandEndpoint.beside(office, HttpStatus.OK).body(listed);
    }

    /**
     * Draft in a list.
     *
     * @param number the number of the listed draft, from 1 for each owner of an office
     * @param revision the revision of the listed draft, from 1, raised with every change; the value for {@code If-Match}
     * @param updatedAt when the listed draft was last changed, in UTC
     * @param from the first day on which the drafted agreement is to apply
     * @param clauses the number of clauses in the draft
     */
    record DraftRow(int number, long revision, Instant updatedAt, AgreementKind kind, LocalDate from, int clauses) {
        static DraftRow of(Draft draft) {
            var terms = draft.terms();
            return new DraftRow(
                    draft.number(),
                    draft.revision(),
                    draft.updatedAt(),
                    terms.kind(),
                    terms.from(),
                    terms.clauses().size());
        }
    }

    @GetMapping("/drafts/{draft}")
    @OwnerWorkspace
    @Operation(operationId = "readDraft", summary = "One draft of your line (R-144)")
    ResponseEntity<Draft> one(
            @PathVariable OfficeNumber office, @PathVariable PartNumber draft, CommandCaller commandCaller) {
        return reply(
                commandEndpoint.beside(office, HttpStatus.OK),
                drafts.existing(office, commandCaller.by(), draft.value()));
    }

    @PutMapping("/drafts/{draft}")
    @OwnerWorkspace
    @Operation(operationId = "RewriteDraft", summary = "Put other terms in a draft's place (R-144)")
    ResponseEntity<Draft> rewrite(
            @PathVariable OfficeNumber office,
            @PathVariable PartNumber draft,
            @RequestBody DraftBody body,
            CommandCaller commandCaller) {
        var terms = body.terms.toTerms();
        return reply(
                commandEndpoint.beside(office, HttpStatus.OK),
                drafts.change(
                        office, commandCaller.by(), draft.value(), expectedRevision(commandCaller), any -> terms));
    }

    @PutMapping("/drafts/{draft}/clauses/{key}")
    @OwnerWorkspace
    @Operation(operationId = "WordDraftClause", summary = "Word a clause of a draft anew, or add one (R-144)")
    ResponseEntity<Draft> word(
            @PathVariable OfficeNumber office,
            @PathVariable PartNumber draft,
            @PathVariable ClauseKey key,
            @RequestBody ClauseBody body,
            CommandCaller commandCaller) {
        return reply(
                commandEndpoint.beside(office, HttpStatus.OK),
                drafts.word(
                        office,
                        commandCaller.by(),
                        draft.value(),
                        expectedRevision(commandCaller),
                        body.toClause(key)));
    }

    @DeleteMapping("/drafts/{draft}/clauses/{key}")
    @OwnerWorkspace
    @Operation(operationId = "StrikeOutDraftClause", summary = "Strike a clause out of a draft (R-144)")
    ResponseEntity<Draft> strikeOut(
            @PathVariable OfficeNumber office,
            @PathVariable PartNumber draft,
            @PathVariable ClauseKey key,
            CommandCaller commandCaller) {
        return reply(
                commandEndpoint.beside(office, HttpStatus.OK),
                drafts.change(office, commandCaller.by(), draft.value(), expectedRevision(commandCaller), terms -> {
                    if (terms.clauses().stream()
                            .noneMatch(clause -> clause.key().equals(key))) {
                        throw new UnknownNumber("clause", key);
                    }
                    return terms.with(key, null);
                }));
    }

    @DeleteMapping("/drafts/{draft}")
    @OwnerWorkspace
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "ThrowDraftAway", summary = "Throw a draft away with all that it says (R-144)")
    ResponseEntity<Void> throwAway(
            @PathVariable OfficeNumber office, @PathVariable PartNumber draft, CommandCaller commandCaller) {
        drafts.remove(office, commandCaller.by(), draft.value(), expectedRevision(commandCaller));
        return commandEndpoint.beside(office, HttpStatus.NO_CONTENT).build();
    }

    @PostMapping("/drafts/{draft}/share-draft")
    @Sends(ShareDraft.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lay a draft open: it leaves your desk and gets the number of an agreement (R-144)")
    ResponseEntity<CommandResult> share(
            @PathVariable OfficeNumber office,
            @PathVariable PartNumber draft,
            @RequestBody(required = false) @Nullable EmptyBody body,
            CommandCaller commandCaller) {
        var by = commandCaller.by();
        var shared = drafts.existing(office, by, draft.value());
        return commandEndpoint.createAt(
                new ShareDraft(office, by, shared.terms()),
                commandCaller,
                number -> "/agreements/" + number,
                () -> drafts.remove(office, by, shared));
    }

    private static @Nullable Long expectedRevision(CommandCaller commandCaller) {
        return commandCaller.envelope().get(Commands.IF_MATCH) instanceof Long revision ? revision : null;
    }

    private static ResponseEntity<Draft> reply(ResponseEntity.BodyBuilder answer, Draft draft) {
        return answer.header(ETAG, "\"" + draft.revision() + "\"").body(draft);
    }
}
