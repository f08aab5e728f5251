package no.partnerskap.api.desk;

import static org.springframework.http.HttpHeaders.CACHE_CONTROL;

import java.net.URI;
import java.util.IdentityHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import no.partnerskap.api.caller.Acting;
import no.partnerskap.api.repeat.KeptAnswers;
import no.partnerskap.api.runtime.Commands;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where controllers hand commands in, and where every answer gets the version that it rests on. */
@Component
public class Desk {
    public static final String PARTNERSHIP_VERSION = "Partnership-Version";
    private final Commands commands;
    private final RecordReader record;
    private final Replies replies;
    private final KeptAnswers kept;

    Desk(Commands commands, RecordReader record, Replies replies, KeptAnswers kept) {
        this.commands = commands;
        this.record = record;
        this.replies = replies;
        this.kept = kept;
    }

    /** Sends a command about something that is there. */
    public ResponseEntity<Answer> send(PartnershipCommand command, Acting acting) {
        return carryOut(command, acting, receipt -> ResponseEntity.ok(), null);
    }

    /** Sends a command that makes something which can be read at {@code path} and its number, below the partnership. */
    public ResponseEntity<Answer> create(PartnershipCommand command, Acting acting, String path) {
        return createAt(command, acting, number -> path + "/" + number);
    }

    /** Sends a command that makes a part of something; it is read where the whole is. */
    public ResponseEntity<Answer> createWithin(PartnershipCommand command, Acting acting, String path) {
        return createAt(command, acting, number -> path);
    }

    /** Sends a command that makes something which is read at a path of its own. */
    public ResponseEntity<Answer> createAt(PartnershipCommand command, Acting acting, IntFunction<String> path) {
        return createAt(command, acting, path, null);
    }

    /**
     * The same with something that belongs with what is recorded; see {@link Commands#send}. An answer that is kept for a repetition is
     * composed before the commit, so that it is there whenever the events are.
     */
    public ResponseEntity<Answer> createAt(
            PartnershipCommand command, Acting acting, IntFunction<String> path, @Nullable Runnable alongside) {
        return carryOut(
                command,
                acting,
                receipt -> ResponseEntity.status(HttpStatus.CREATED)
                        .location(
                                URI.create("/api/v1/partnerships/" + command.office() + path.apply(receipt.number()))),
                alongside);
    }

    /** Carries out what is no command, once for each key of its caller; see {@link KeptAnswers#once}. */
    public <T> ResponseEntity<T> once(Acting acting, Supplier<ResponseEntity<T>> act) {
        return kept.once(acting.repeat(), act);
    }

    private ResponseEntity<Answer> carryOut(
            PartnershipCommand command,
            Acting acting,
            Function<Receipt, ResponseEntity.BodyBuilder> done,
            @Nullable Runnable alongside) {
        if (alongside == null && acting.repeat() == null) {
            var receipt = commands.send(command, acting.envelope());
            return replies.to(done.apply(receipt), command, acting, receipt);
        }
        var composed = new IdentityHashMap<Receipt, ResponseEntity<Answer>>();
        var receipt = commands.send(command, acting.envelope(), accepted -> {
            if (alongside != null) {
                alongside.run();
            }
            if (acting.repeat() != null) {
                var answer = replies.to(done.apply(accepted), command, acting, accepted);
                kept.keep(acting.repeat(), answer, accepted);
                composed.put(accepted, answer);
            }
        });
        var answer = composed.get(receipt);
        return answer == null ? replies.to(done.apply(receipt), command, acting, receipt) : answer;
    }

    /** Answers a read with the version it rests on. Answers depend on the day, and so are asked for anew each time. */
    public <T> ResponseEntity<T> read(OfficeNumber office, AsOf asOf, T body) {
        return ResponseEntity.ok()
                .header(PARTNERSHIP_VERSION, Long.toString(record.version(office, asOf.knownAt())))
                .header(CACHE_CONTROL, "no-cache")
                .body(body);
    }

    /** Begins an answer about what is no part of the record; it tells the record's version all the same. */
    public ResponseEntity.BodyBuilder beside(OfficeNumber office, HttpStatus status) {
        return ResponseEntity.status(status)
                .header(PARTNERSHIP_VERSION, Long.toString(record.version(office)))
                .header(CACHE_CONTROL, "no-cache");
    }
}
