package no.partnerskap.api.harness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import no.partnerskap.api.harness.Http.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One caller that sends command after command to one node and keeps what it was told. */
public final class Sender implements Callable<List<Sender.Told>> {
    /** How the marks of all senders look as a value of JSON. */
    private static final Pattern MARK = Pattern.compile("\"([a-z]+[0-9]-[0-9]+\\.)\"");

    private final Node node;
    private final String partnership;
    private final String name;
    private final boolean careful;
    private final BooleanSupplier goesOn;
    private final List<Told> told = new ArrayList<>();
    private String known = "\"1\"";
    private String change = "";
    private boolean brokenOff;

    /**
     * What became of one command: an HTTP status, or 0 where the connection broke and nobody knows.
     *
     * @param mark a text that stands in the command and in nothing else
     */
    public record Told(String mark, int status, long version, String answer) {}

    /** {@code careful}: names the version it knows with every command, and so never writes over what it has not seen. */
    public Sender(Node node, String partnership, String name, boolean careful, BooleanSupplier goesOn) {
        this.node = node;
        this.partnership = partnership;
        this.name = name;
        this.careful = careful;
        this.goesOn = goesOn;
    }

    @Override
    public List<Told> call() {
        for (int nth = 0; goesOn.getAsBoolean() && !brokenOff; nth++) {
            send(name + "-" + nth + ".", nth);
        }
        return told;
    }

    private void send(String mark, int nth) {
        try {
            var reply = careful ? post(mark, nth, "If-Match", known) : post(mark, nth);
            long version = reply.status() < 300 ? Long.parseLong(reply.header("Partnership-Version")) : 0;
            var said = reply.status() < 300 ? "" : reply.raw().body();
            told.add(new Told(mark, reply.status(), version, said));
            learn(reply);
        } catch (AssertionError broken) {
            brokenOff = true;
            told.add(new Told(mark, 0, 0, String.valueOf(broken.getMessage())));
        }
    }

    /** For each mark of a sender, the versions of the events that hold it. */
    public static Map<String, List<Long>> versionsByMark(JdbcClient store, String office) {
        var versions = new HashMap<String, List<Long>>();
        store.sql("select payload, sequence_number + 1 from domain_event where aggregate_identifier = ?")
                .param(office)
                .query(row -> {
                    var mark = MARK.matcher(row.getString(1));
                    while (mark.find()) {
                        versions.computeIfAbsent(mark.group(1), any -> new ArrayList<>())
                                .add(row.getLong(2));
                    }
                });
        return versions;
    }

    private void learn(Reply reply) {
        if (reply.status() < 300) {
            known = reply.header("ETag");
            change = reply.header("Location").contains("/changes/") ? reply.header("Location") : change;
        } else if (reply.status() == 412) {
            known = '"' + reply.at("/values/current") + '"';
        }
    }

    /** Proposals of the state, and its claims that Lier was told of the last one that came through. */
    private Reply post(String mark, int nth, String... headers) {
        var day = LocalDate.now();
        if (nth % 2 == 0 || change.isEmpty()) {
            var proposal = HttpTest.proposal(
                            "STAFFING_REDUCTION", day.plusDays(200).toString())
                    .replace("Two posts move", mark);
            return node.as("state-viken").post(partnership + "/changes", proposal, headers);
        }
        var claim = """
            {"involvement": {"toward": "3312", "level": "INFORMED", "occurred": "%s", "channel": "OWNER_LINE",
             "document": %s}}\
            """.formatted(
                day.minusDays(2), HttpTest.document("STATE", "\"26/17\"").replace("\"Letter\"", '"' + mark + '"'));
        return node.as("state-viken").post(change + "/claim-involvement", claim, headers);
    }
}
