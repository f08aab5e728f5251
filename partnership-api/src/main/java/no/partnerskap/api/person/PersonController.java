package no.partnerskap.api.person;

import static no.partnerskap.core.rules.Rule.R_142;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.access.AccessPurpose;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.OutsideTheRecord;
import no.partnerskap.api.access.OwnerWorkspace;
import no.partnerskap.api.access.Purposes;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.readlog.ReadLog;
import no.partnerskap.api.readlog.ReadLog.LoggedRead;
import no.partnerskap.api.readlog.ReadLogFilter;
import no.partnerskap.core.kernel.CommandValidation;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Endpoints for persons: who is behind a reference, for those who may know, and an organisation's decisions about the names of its
 * own people. Answers to decisions contain no name, since responses to requests with a key are stored.
 */
@RestController
@RequestMapping(path = "/api/v1/persons/{person}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Persons")
class PersonController {
    private final Persons persons;
    private final ReadLog log;
    private final CommandEndpoint commandEndpoint;
    private final Clock clock;

    PersonController(Persons persons, ReadLog log, CommandEndpoint commandEndpoint, Clock clock) {
        this.persons = persons;
        this.log = log;
        this.commandEndpoint = commandEndpoint;
        this.clock = clock;
    }

    /**
     * Auditors and the person's own organisation see the name; others who share a partnership with it see role and organisation.
     * All others get 404.
     */
    @GetMapping
    @Reads(ReadResource.PERSONS)
    @OutsideTheRecord
    @Operation(operationId = "readPerson", summary = "Who is behind a reference, as far as the caller may know (R-142)")
    ResponseEntity<PersonView> one(@PathVariable String person, Caller caller, HttpServletRequest request) {
        return reply(PersonView.of(persons.visible(person, caller), caller, forThePublic(request, caller)));
    }

    /** Whether the read is for a public access request, which shows the role only. */
    @Keeps(R_142)
    private static boolean forThePublic(HttpServletRequest request, Caller caller) {
        return Purposes.under(request, caller)
                .filter(accessGrant -> accessGrant.purpose() == AccessPurpose.PUBLIC_REQUEST)
                .isPresent();
    }

    /** Lists the decisions about the name and who made them; for auditors and the line of the person's own organisation. */
    @GetMapping("/acts")
    @Reads(ReadResource.PERSONS)
    @OutsideTheRecord
    @Operation(operationId = "readPersonActs", summary = "The decisions about the name of a person, in order (R-143)")
    ResponseEntity<PersonActs> acts(@PathVariable String person, Caller caller) {
        return reply(new PersonActs(person, persons.acts(person, caller)));
    }

    /** The person's organisation corrects the name; the act and its reason are kept. */
    @PostMapping("/correct")
    @OwnerWorkspace
    @OutsideTheRecord
    @Operation(operationId = "CorrectPerson", summary = "Correct the name of one of your own people (R-143)")
    ResponseEntity<PersonActs> correct(
            @PathVariable String person, @RequestBody NameCorrection body, CommandCaller commandCaller, Caller caller) {
        body.check();
        return commandEndpoint.once(commandCaller, () -> {
            persons.correct(person, caller, body.name.strip(), body.reason.strip());
            return acts(person, caller);
        });
    }

    /**
     * The person's organisation decides on erasure (no: sletting). Erasing removes the name and the link to the sign-in: at the
     * next one the person gets another reference. Reference, role, organisation and the decision are kept.
     */
    @PostMapping("/decide-erasure")
    @OwnerWorkspace
    @OutsideTheRecord
    @Operation(
            operationId = "DecideErasure",
            summary = "Decide whether the name of one of your own people is erased (R-143)")
    ResponseEntity<PersonActs> decideErasure(
            @PathVariable String person,
            @RequestBody ErasureDecision body,
            CommandCaller commandCaller,
            Caller caller) {
        body.check(clock.instant());
        return commandEndpoint.once(commandCaller, () -> {
            persons.decideErasure(
                    person,
                    caller,
                    body.outcome == ErasureOutcome.ERASED,
                    body.reason.strip(),
                    body.provision.strip(),
                    body.decidedOn);
            return acts(person, caller);
        });
    }

    /** The owners' auditors and the person's own organisation see who from outside has read this person. */
    @GetMapping("/read-log")
    @Reads(ReadResource.PERSONS)
    @OutsideTheRecord
    @Operation(operationId = "readPersonReadLog", summary = "Who from outside has looked up a person, in order (R-145)")
    ResponseEntity<PersonReadLog> readLog(
            @PathVariable String person, PageRequest<ReadLogFilter> asked, Caller caller) {
        persons.requireSeesNames(person, caller);
        var page = asked.of(
                log.after(person, asked.after(), asked.asOf().knownAt(), asked.filter(), asked.most() + 1),
                LoggedRead::number);
        return reply(new PersonReadLog(person, page.rows(), page.next()));
    }

    /**
     * Page of accesses to one person.
     *
     * @param ref the reference of the person whose data was read
     * @param reads the accesses to the person's data, in the order in which they were answered
     * @param next the cursor of the next page of accesses to the person; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonReadLog(
            String ref, List<LoggedRead> reads, @Nullable String next) {}

    private static <T> ResponseEntity<T> reply(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private static void checkWritten(String pointer, String text) {
        if (text.isBlank()) {
            throw new Malformed(pointer, "blank");
        }
        CommandValidation.checkText(pointer, text);
    }

    /**
     * Correction of a person's name.
     *
     * @param name the name in its correct form
     * @param reason why the name is corrected, without the name
     */
    record NameCorrection(String name, String reason) {
        @Override
        public String toString() {
            return "a name";
        }

        void check() {
            checkWritten("/name", name);
            if (name.length() > Persons.LONGEST_NAME) {
                throw new Malformed("/name", "text-too-long", null, Map.of("most", "" + Persons.LONGEST_NAME));
            }
            checkWritten("/reason", reason);
        }
    }

    /** Outcome of an erasure request. */
    enum ErasureOutcome {
        ERASED,
        REFUSED
    }

    /**
     * Decision on whether a name is erased.
     *
     * @param outcome whether the name is erased or the erasure is refused
     * @param reason why the erasure is decided or refused, without the name
     * @param provision the legal provision that the decision on erasure is based on
     * @param decidedOn the day in Oslo on which the organisation decided about the erasure
     */
    record ErasureDecision(ErasureOutcome outcome, String reason, String provision, LocalDate decidedOn) {
        void check(Instant now) {
            checkWritten("/reason", reason);
            checkWritten("/provision", provision);
            CommandValidation.checkHappened("/decidedOn", new Occurred(decidedOn.toString()), now);
        }
    }

    /**
     * Person, with what the reader may see.
     *
     * @param ref the opaque reference by which the record names the person
     * @param name the name of the person, for auditors and for the line of the person's own organisation; absent for all others,
     *     and once it is erased
     * @param role the role in which the person acts under this reference
     * @param organisation the organisation number of the organisation that the person acts for; absent if it has none here, or the
     *     caller may not see it
     * @param erased whether the name has been erased by a decision of the person's organisation
     * @param recordedAt when the reference was created, in UTC
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonView(
            String ref,
            @Nullable String name,
            @Nullable String role,
            @Nullable OrganisationNumber organisation,
            boolean erased,
            Instant recordedAt) {
        @Keeps(R_142)
        static PersonView of(Person person, Caller caller, boolean forThePublic) {
            boolean named = !forThePublic && Persons.seesNames(person, caller);
            return new PersonView(
                    person.ref(),
                    named ? person.name() : null,
                    person.role(),
                    person.organisation(),
                    person.erased(),
                    person.recordedAt());
        }

        @Override
        public String toString() {
            return ref;
        }
    }

    /**
     * Acts about the name of a person.
     *
     * @param ref the reference of the person whose name the acts are about
     * @param acts the acts about the person's name, in order
     */
    record PersonActs(String ref, List<PersonAct> acts) {}
}
