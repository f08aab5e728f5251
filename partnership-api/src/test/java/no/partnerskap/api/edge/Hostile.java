package no.partnerskap.api.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.partnerskap.api.edge.Http.Reply;

/** What every refusal must be, whatever it refuses: a problem in our own words that tells nothing of what we are made of. */
final class Hostile {
    /** Stack traces, SQL, names of classes and packages, programs with their versions. */
    private static final Pattern TELLING = Pattern.compile(
            "\\bat"
                + " [a-z]+\\.[\\w.$]+\\(|Exception|no\\.partnerskap|org\\.\\w+\\.|java\\.\\w+\\.|jakarta\\.|tools\\.jackson|select"
                + " .* from |insert into|SQLState|jdbc:|H2"
                + " |PostgreSQL|Tomcat|Spring|Jackson|\\b[0-9]+\\.[0-9]+\\.[0-9]+\\b|<html",
            Pattern.CASE_INSENSITIVE);

    private Hostile() {}

    /** What is wrong about a refusal; empty where it is as it should be. */
    static List<String> faults(Reply reply, String method) {
        var wrong = new ArrayList<String>();
        if (reply.status() >= 500) {
            wrong.add("the service broke");
        }
        if (method.equals("HEAD")) {
            return wrong;
        }
        if (!reply.header("Content-Type").startsWith("application/problem+json")) {
            wrong.add("the answer is no problem: " + reply.header("Content-Type"));
            return wrong;
        }
        var problem = reply.body();
        if (problem.path("status").asInt(0) != reply.status()) {
            wrong.add("the problem tells another status");
        }
        for (var field : List.of("type", "title", "detail", "code", "traceId")) {
            if (problem.path(field).asString("").isBlank()) {
                wrong.add("the problem has no " + field);
            }
        }
        var own = problem.path("title").asString("")
                + problem.path("detail").asString("")
                + problem.path("code").asString("")
                + problem.path("type").asString("");
        var said = TELLING.matcher(own);
        if (said.find()) {
            wrong.add("the answer tells of " + said.group());
        }
        for (var header : List.of("Server", "X-Powered-By")) {
            if (!reply.header(header).isEmpty()) {
                wrong.add("the header " + header + " is there");
            }
        }
        return wrong;
    }
}
