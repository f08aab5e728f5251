package no.partnerskap.api.command;

import static org.springframework.http.HttpHeaders.CACHE_CONTROL;

import java.net.URI;
import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.repeat.StoredResponses;
import no.partnerskap.api.request.RequestContext;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Endpoint through which controllers send commands, and which adds the version of the record to every answer. */
@Component
public class CommandEndpoint {
    public static final String PARTNERSHIP_VERSION = "Partnership-Version";
    private final Commands commands;
    private final RecordReader record;
    private final CommandReplies commandReplies;
    private final StoredResponses kept;
    private final Clock clock;

    CommandEndpoint(
            Commands commands, RecordReader record, CommandReplies commandReplies, StoredResponses kept, Clock clock) {
        this.commands = commands;
        this.record = record;
        this.commandReplies = commandReplies;
        this.kept = kept;
        this.clock = clock;
    }

    /** Sends a command about an existing thing. */
    public ResponseEntity<CommandResult> send(PartnershipCommand command, CommandCaller commandCaller) {
        return carryOut(command, commandCaller, receipt -> ResponseEntity.ok(), null);
    }

    /** Sends a command that creates a thing, which can be read at {@code path} and its number, below the partnership. */
    public ResponseEntity<CommandResult> create(PartnershipCommand command, CommandCaller commandCaller, String path) {
        return createAt(command, commandCaller, number -> path + "/" + number);
    }

    /** Sends a command that creates a part of a thing, which is read with that thing. */
    public ResponseEntity<CommandResult> createWithin(
            PartnershipCommand command, CommandCaller commandCaller, String path) {
        return createAt(command, commandCaller, number -> path);
    }

    /** Sends a command that creates a thing with a path of its own. */
    public ResponseEntity<CommandResult> createAt(
            PartnershipCommand command, CommandCaller commandCaller, IntFunction<String> path) {
        return createAt(command, commandCaller, path, null);
    }

    /**
     * The same with something that belongs with what is recorded; see {@link Commands#send}. An answer that is kept for a repetition is
     * composed before the commit, so that it is there whenever the events are.
     */
    public ResponseEntity<CommandResult> createAt(
            PartnershipCommand command,
            CommandCaller commandCaller,
            IntFunction<String> path,
            @Nullable Runnable alongside) {
        return carryOut(
                command,
                commandCaller,
                receipt -> ResponseEntity.status(HttpStatus.CREATED)
                        .location(
                                URI.create("/api/v1/partnerships/" + command.office() + path.apply(receipt.number()))),
                alongside);
    }

    /** Carries out what is no command, once for each key of its caller; see {@link StoredResponses#once}. */
    public <T> ResponseEntity<T> once(CommandCaller commandCaller, Supplier<ResponseEntity<T>> act) {
        return kept.once(commandCaller.repeat(), act);
    }

    private ResponseEntity<CommandResult> carryOut(
            PartnershipCommand command,
            CommandCaller commandCaller,
            Function<Receipt, ResponseEntity.BodyBuilder> done,
            @Nullable Runnable alongside) {
        var context = RequestContext.ofThisThread();
        var before = context.flatMap(request -> request.knownHead(command.office()));
        Consumer<Receipt> recorded = receipt -> context.ifPresent(request -> request.recorded(
                before,
                command.office(),
                commandCaller.trial() ? List.of() : receipt.events(),
                receipt.version(),
                clock.instant()));
        if (alongside == null && commandCaller.repeat() == null) {
            var receipt = commands.send(command, commandCaller.envelope());
            recorded.accept(receipt);
            return commandReplies.to(done.apply(receipt), command, commandCaller, receipt);
        }
        var composed = new IdentityHashMap<Receipt, ResponseEntity<CommandResult>>();
        var receipt = commands.send(command, commandCaller.envelope(), accepted -> {
            recorded.accept(accepted);
            if (alongside != null) {
                alongside.run();
            }
            if (commandCaller.repeat() != null) {
                var answer = commandReplies.to(done.apply(accepted), command, commandCaller, accepted);
                kept.keep(commandCaller.repeat(), answer, accepted);
                composed.put(accepted, answer);
            }
        });
        var answer = composed.get(receipt);
        if (answer == null) {
            recorded.accept(receipt);
        }
        return answer == null ? commandReplies.to(done.apply(receipt), command, commandCaller, receipt) : answer;
    }

    /** Answers a read with the version it rests on. Answers depend on the day, and so are asked for anew each time. */
    public <T> ResponseEntity<T> read(AsOf asOf, T body) {
        return ResponseEntity.ok()
                .header(PARTNERSHIP_VERSION, Long.toString(asOf.version()))
                .header(CACHE_CONTROL, "no-cache")
                .body(body);
    }

    /** Begins an answer with data outside the record; it has the record's version all the same. */
    public ResponseEntity.BodyBuilder beside(OfficeNumber office, HttpStatus status) {
        return ResponseEntity.status(status)
                .header(PARTNERSHIP_VERSION, Long.toString(record.version(office)))
                .header(CACHE_CONTROL, "no-cache");
    }
}
