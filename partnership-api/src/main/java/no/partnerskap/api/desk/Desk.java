package no.partnerskap.api.desk;

import static org.springframework.http.HttpHeaders.CACHE_CONTROL;
import static org.springframework.http.HttpHeaders.ETAG;

import java.net.URI;
import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import no.partnerskap.api.caller.Acting;
import no.partnerskap.api.repeat.KeptAnswers;
import no.partnerskap.api.runtime.Commands;
import no.partnerskap.core.change.ChangeCommand;
import no.partnerskap.core.change.ChangeCommand.OnChange;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditTold;
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
    private final AuditReader reader;
    private final RecordReader record;
    private final Trials trials;
    private final Remarks remarks;
    private final KeptAnswers kept;
    private final Clock clock;

    Desk(
            Commands commands,
            AuditReader reader,
            RecordReader record,
            Trials trials,
            Remarks remarks,
            KeptAnswers kept,
            Clock clock) {
        this.commands = commands;
        this.reader = reader;
        this.record = record;
        this.trials = trials;
        this.remarks = remarks;
        this.kept = kept;
        this.clock = clock;
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
            return answer(done.apply(receipt), command, acting, receipt);
        }
        var composed = new IdentityHashMap<Receipt, ResponseEntity<Answer>>();
        var receipt = commands.send(command, acting.envelope(), accepted -> {
            if (alongside != null) {
                alongside.run();
            }
            if (acting.repeat() != null) {
                var answer = answer(done.apply(accepted), command, acting, accepted);
                kept.keep(acting.repeat(), answer, accepted);
                composed.put(accepted, answer);
            }
        });
        var answer = composed.get(receipt);
        return answer == null ? answer(done.apply(receipt), command, acting, receipt) : answer;
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

    /** A trial has made nothing, and is told so with 200 whatever the command. */
    private ResponseEntity<Answer> answer(
            ResponseEntity.BodyBuilder done, PartnershipCommand command, Acting acting, Receipt receipt) {
        var about = about(command, receipt);
        var number = receipt.number() == 0 ? null : receipt.number();
        return (acting.trial() ? ResponseEntity.ok() : done)
                .header(PARTNERSHIP_VERSION, Long.toString(receipt.version()))
                .header(ETAG, "\"" + receipt.version() + "\"")
                .body(
                        acting.trial()
                                ? trials.answer(command.office(), acting, receipt, about)
                                : new Answer(
                                        receipt.version(),
                                        number,
                                        remarks.of(command.office(), receipt.findings()),
                                        about == null
                                                ? null
                                                : audit(command.office(), about).orElse(null),
                                        null));
    }

    private static @Nullable ChangeNumber about(PartnershipCommand command, Receipt receipt) {
        return switch (command) {
            case OnChange about -> about.change();
            case ChangeCommand made -> new ChangeNumber(receipt.number());
            default -> null;
        };
    }

    private Optional<AuditTold> audit(OfficeNumber office, ChangeNumber change) {
        var now = clock.instant();
        var question = new Question(Oslo.dayOf(now), record.knownNow(office, now));
        return reader.change(office, change, question)
                .map(audit -> reader.told(office, List.of(audit), question).getFirst());
    }
}
