package no.partnerskap.api.cli.replay;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.partnerskap.api.axon.StoredEvent;
import no.partnerskap.api.axon.StoredHistory;
import no.partnerskap.api.cli.replay.Arguments.NotUnderstood;
import no.partnerskap.api.cli.replay.ReadOnlyStore.Closed;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.CanonicalJson;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Sha256;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.view.history.Replay;
import no.partnerskap.view.history.StateReader;
import no.partnerskap.view.record.InMemoryRecord;
import no.partnerskap.view.record.IndexedRecord;

/**
 * Command {@code replay OFFICE}: steps through the history of a partnership, or of one agreement, and shows what each event changed
 * and why. It only reads the store, and ends with two hashes that are the same every time.
 */
public final class ReplayHistory {
    private static final String HELP = """
        replay OFFICE [--agreement N] [--to VERSION] [--json] [--lang nb|nn|en]
               [--spring.profiles.active=PROFILE] [--spring.datasource.url=URL]
          Steps through the history of a partnership: for each event its version, day and author, what it changed and why.
          --agreement N   only the events that concern this agreement
          --to VERSION    as if nothing had been recorded after it
          --json          one line of JSON for each event, and one at the end
          --lang          nb (default), nn or en
        The last line tells how many events there were, the SHA-256 of the partnership's state just after the last version, as
        GET /api/v1/partnerships/OFFICE/history/VERSION/state tells it, and the SHA-256 of the stored bytes of the events replayed.
        The same history gives the same lines. The store is only read; a file store must not be in use by the service.
        Exit status 0 done, 2 arguments not understood, 3 the store cannot be opened, 4 no such office, agreement or version.\
        """;
    private static final int DONE = 0;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int NOT_OPENED = 3;
    private static final int UNKNOWN = 4;
    private static final int EVENTS_PER_NOTE = 10_000;

    private final Arguments asked;
    private final ReplayWords say;
    private final Terminal terminal;

    /** Terminal: where the lines go, and whether a person is watching. */
    record Terminal(PrintStream out, PrintStream err, boolean colours) {
        static Terminal ofProcess() {
            var console = System.console();
            var noColour = System.getenv("NO_COLOR");
            boolean plain = noColour != null && !noColour.isEmpty();
            return new Terminal(
                    new PrintStream(System.out, true, StandardCharsets.UTF_8),
                    new PrintStream(System.err, true, StandardCharsets.UTF_8),
                    console != null && console.isTerminal() && !plain);
        }
    }

    private ReplayHistory(Arguments asked, Terminal terminal) {
        this.asked = asked;
        this.say = new ReplayWords(asked.language());
        this.terminal = terminal;
    }

    /** Runs the command and returns its exit status. */
    public static int run(String... args) {
        return run(Terminal.ofProcess(), args);
    }

    static int run(Terminal terminal, String... args) {
        if (List.of(args).contains("--help") || List.of(args).contains("-h")) {
            terminal.out().println(HELP);
            return DONE;
        }
        try {
            return new ReplayHistory(Arguments.read(args), terminal).run();
        } catch (NotUnderstood e) {
            terminal.err().println(e.getMessage());
            return NOT_UNDERSTOOD;
        }
    }

    private int run() {
        try (var store = ReadOnlyStore.open(asked, say)) {
            return replay(store.history());
        } catch (Closed e) {
            terminal.err().println(e.getMessage());
            return NOT_OPENED;
        }
    }

    private int replay(StoredHistory store) {
        var office = asked.office();
        long head = store.head(office, IndexedRecord.ALL_ON_RECORD);
        if (head == 0) {
            return unknown(say.say("unknown-office", office));
        }
        long to = asked.to() == 0 ? head : asked.to();
        if (to > head) {
            return unknown(say.say("unknown-version", office, to, head));
        }
        var record = store.held(office, to, event -> note(event.version(), to));
        var replay = new Replay(office, record, PolicyBook.shipped());
        var versions = replay.versions(asked.concern());
        if (versions.isEmpty()) {
            return unknown(say.say(
                    "unknown-agreement", office, asked.concern().orElseThrow().number()));
        }
        var names = names(office, record);
        var hash = new Sha256();
        store.each(office, 0, to, stored -> {
            if (versions.contains(stored.version())) {
                stored.into(hash);
                show(replay, stored, names);
            }
        });
        end(record, versions.size(), hash.hex());
        return DONE;
    }

    private int unknown(String message) {
        terminal.err().println(message);
        return UNKNOWN;
    }

    private void note(long version, long to) {
        if (version % EVENTS_PER_NOTE == 0) {
            terminal.err().println(say.say("reading", version, to));
        }
    }

    private void show(Replay replay, StoredEvent stored, Map<String, String> names) {
        var step = replay.step(stored.version());
        if (asked.json()) {
            terminal.out().println(json(StepLine.of(step, stored, say)));
        } else {
            StepText.of(step, stored.type(), say, names, terminal.colours()).forEach(terminal.out()::println);
        }
    }

    private void end(InMemoryRecord record, int events, String history) {
        var state = new StateReader(PolicyBook.shipped()).after(asked.office(), record, StateReader.dayOf(record));
        terminal.out()
                .println(
                        asked.json()
                                ? json(new StepLine.Ended(
                                        new StepLine.End(record.version(), events, state.sha256(), history)))
                                : say.say("end", events, record.version(), state.sha256(), history));
    }

    private static String json(Object line) {
        return new String(CanonicalJson.bytes(line), StandardCharsets.UTF_8);
    }

    /** The names of the owners on the day of the last event. */
    private static Map<String, String> names(OfficeNumber office, InMemoryRecord record) {
        var file = record.timeline(office, Subject.OFFICE, 0, IndexedRecord.ALL_ON_RECORD);
        return OfficeFacts.of(file).office().ownersOn(StateReader.dayOf(record)).entrySet().stream()
                .collect(Collectors.toMap(
                        owner -> owner.getKey().toString(),
                        owner -> owner.getValue().name()));
    }
}
