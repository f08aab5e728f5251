package no.partnerskap.api.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every refusal must be, whatever it refuses: a problem in our own words that tells nothing of what we are made of. */
public final class HostileInput {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Stack traces, SQL, names of classes and packages, programs and versions. */
    private static final Pattern TELLING = Pattern.compile(
            "\\bat"
                + " [a-z]+\\.[\\w.$]+\\(|exception|no\\.partnerskap|\\borg\\.\\w+\\.|\\bjava\\.\\w+\\.|jakarta\\.|tools\\.jackson|\\bselect"
                + " .* from |insert into|SQLState|jdbc:|\\bH2 |PostgreSQL|tomcat|spring|jackson|<html"
                + "|\\b[0-9]+\\.[0-9]+\\.[0-9]+\\b",
            Pattern.CASE_INSENSITIVE);

    private HostileInput() {}

    /**
     * What is wrong about a refusal; empty where it is as it should be.
     *
     * @param sent what the caller sent; that it may be told again
     */
    public static List<String> faults(int status, UnaryOperator<String> header, String body, String sent) {
        var wrong = new ArrayList<String>();
        if (!header.apply("Content-Type").startsWith("application/problem+json")) {
            wrong.add("the answer is no problem: " + header.apply("Content-Type"));
        }
        form(status, body, wrong);
        // the pointer to a field of the caller's own name writes it as RFC 6901 does
        var said = TELLING.matcher(body.replace("~1", "/").replace("~0", "~"));
        while (said.find()) {
            if (!sent.contains(said.group())) {
                wrong.add("the answer tells of " + said.group());
            }
        }
        for (var name : List.of("Server", "X-Powered-By")) {
            if (!header.apply(name).isEmpty()) {
                wrong.add("the header " + name + " is there");
            }
        }
        return wrong;
    }

    private static void form(int status, String body, List<String> wrong) {
        var problem = read(body);
        if (problem.path("status").asInt(0) != status) {
            wrong.add("the problem tells another status");
        }
        for (var field : List.of("type", "title", "detail", "code", "traceId")) {
            if (problem.path(field).asString("").isBlank()) {
                wrong.add("the problem has no " + field);
            }
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }
}
