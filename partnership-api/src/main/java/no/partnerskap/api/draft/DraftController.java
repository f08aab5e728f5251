package no.partnerskap.api.draft;

import static org.springframework.http.HttpHeaders.ETAG;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.agreement.AgreedTerms;
import no.partnerskap.api.agreement.WordedClause;
import no.partnerskap.api.caller.Acting;
import no.partnerskap.api.caller.OwnDesk;
import no.partnerskap.api.caller.Sends;
import no.partnerskap.api.desk.Answer;
import no.partnerskap.api.desk.Count;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.desk.Nothing;
import no.partnerskap.api.runtime.Commands;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Unknown;
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

/** Where an owner's line writes a text before anybody else sees it. Nothing here is recorded until the draft is shared. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drafts")
class DraftController {
    private final Desk desk;
    private final Drafts drafts;

    DraftController(Desk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @PostMapping
    @OwnDesk
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "DraftAgreement", summary = "Begin a draft that your own line alone sees (R-144)")
    ResponseEntity<Draft> begin(@PathVariable OfficeNumber office, @RequestBody Drafted body, Acting acting) {
        return desk.once(acting, () -> {
            var draft = drafts.begin(office, acting.by(), body.terms.toTerms());
            var location = URI.create("/api/v1/partnerships/" + office + "/agreements/drafts/" + draft.number());
            return told(desk.beside(office, HttpStatus.CREATED).location(location), draft);
        });
    }

    record Drafted(AgreedTerms terms) {}

    @GetMapping("/drafts")
    @OwnDesk
    @Operation(operationId = "ownDrafts", summary = "The drafts of your line (R-144)")
    ResponseEntity<List<DraftListed>> all(@PathVariable OfficeNumber office, Acting acting) {
        var listed =
                drafts.all(office, acting.by()).stream().map(DraftListed::of).toList();
        return desk.beside(office, HttpStatus.OK).body(listed);
    }

    /** A draft in short; {@code clauses} is how many it has. */
    record DraftListed(int number, long revision, Instant updatedAt, AgreementKind kind, LocalDate from, int clauses) {
        static DraftListed of(Draft draft) {
            var terms = draft.terms();
            return new DraftListed(
                    draft.number(),
                    draft.revision(),
                    draft.updatedAt(),
                    terms.kind(),
                    terms.from(),
                    terms.clauses().size());
        }
    }

    @GetMapping("/drafts/{draft}")
    @OwnDesk
    @Operation(operationId = "ownDraft", summary = "One draft of your line (R-144)")
    ResponseEntity<Draft> one(@PathVariable OfficeNumber office, @PathVariable Count draft, Acting acting) {
        return told(desk.beside(office, HttpStatus.OK), drafts.existing(office, acting.by(), draft.value()));
    }

    @PutMapping("/drafts/{draft}")
    @OwnDesk
    @Operation(operationId = "RewriteDraft", summary = "Put other terms in a draft's place (R-144)")
    ResponseEntity<Draft> rewrite(
            @PathVariable OfficeNumber office, @PathVariable Count draft, @RequestBody Drafted body, Acting acting) {
        var terms = body.terms.toTerms();
        return told(
                desk.beside(office, HttpStatus.OK),
                drafts.change(office, acting.by(), draft.value(), known(acting), any -> terms));
    }

    @PutMapping("/drafts/{draft}/clauses/{key}")
    @OwnDesk
    @Operation(operationId = "WordDraftClause", summary = "Word a clause of a draft anew, or add one (R-144)")
    ResponseEntity<Draft> word(
            @PathVariable OfficeNumber office,
            @PathVariable Count draft,
            @PathVariable ClauseKey key,
            @RequestBody WordedClause body,
            Acting acting) {
        return told(
                desk.beside(office, HttpStatus.OK),
                drafts.word(office, acting.by(), draft.value(), known(acting), body.toClause(key)));
    }

    @DeleteMapping("/drafts/{draft}/clauses/{key}")
    @OwnDesk
    @Operation(operationId = "StrikeOutDraftClause", summary = "Strike a clause out of a draft (R-144)")
    ResponseEntity<Draft> strikeOut(
            @PathVariable OfficeNumber office, @PathVariable Count draft, @PathVariable ClauseKey key, Acting acting) {
        return told(
                desk.beside(office, HttpStatus.OK),
                drafts.change(office, acting.by(), draft.value(), known(acting), terms -> {
                    if (terms.clauses().stream()
                            .noneMatch(clause -> clause.key().equals(key))) {
                        throw new Unknown("clause", key);
                    }
                    return terms.with(key, null);
                }));
    }

    @DeleteMapping("/drafts/{draft}")
    @OwnDesk
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "ThrowDraftAway", summary = "Throw a draft away with all that it says (R-144)")
    ResponseEntity<Void> throwAway(@PathVariable OfficeNumber office, @PathVariable Count draft, Acting acting) {
        drafts.remove(office, acting.by(), draft.value(), known(acting));
        return desk.beside(office, HttpStatus.NO_CONTENT).build();
    }

    @PostMapping("/drafts/{draft}/share-draft")
    @Sends(ShareDraft.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lay a draft open: it leaves your desk and gets the number of an agreement (R-144)")
    ResponseEntity<Answer> share(
            @PathVariable OfficeNumber office,
            @PathVariable Count draft,
            @RequestBody(required = false) @Nullable Nothing body,
            Acting acting) {
        var by = acting.by();
        var shared = drafts.existing(office, by, draft.value());
        return desk.createAt(
                new ShareDraft(office, by, shared.terms()),
                acting,
                number -> "/agreements/" + number,
                () -> drafts.remove(office, by, shared));
    }

    private static @Nullable Long known(Acting acting) {
        return acting.envelope().get(Commands.IF_MATCH) instanceof Long revision ? revision : null;
    }

    private static ResponseEntity<Draft> told(ResponseEntity.BodyBuilder answer, Draft draft) {
        return answer.header(ETAG, "\"" + draft.revision() + "\"").body(draft);
    }
}
