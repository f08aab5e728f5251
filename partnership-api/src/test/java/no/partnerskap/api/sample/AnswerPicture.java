package no.partnerskap.api.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Drawing of one owner's verdict from an answer of the audit: its days on a line, what is claimed beside what is established. */
record AnswerPicture(JsonNode audit, Map<String, String> names, LocalDate askedOn) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int WIDTH = 880;
    private static final int MARGIN = 28;
    private static final int LETTERS = 96;

    /** The same in words, for those who do not see the picture. */
    String description() {
        return "Change %s at Nav Lier as asked on %s. As claimed by %s: %s. As established: %s. %s"
                .formatted(
                        audit.at("/change").asString(),
                        DAY.format(askedOn),
                        name(audit.at("/initiator")),
                        words(owner().at("/claimed")),
                        words(owner().at("/verdict")),
                        owner().at("/remedy/text/en").asString());
    }

    String svg() {
        var drawn = new ArrayList<String>();
        drawn.add(text(
                MARGIN,
                44,
                "title",
                "Was %s involved before change %s took effect?"
                        .formatted(
                                name(owner().at("/owner")), audit.at("/change").asString())));
        drawn.add(text(
                MARGIN,
                70,
                "soft",
                "%s. Asked on %s.".formatted(audit.at("/summary").asString(), DAY.format(askedOn))));
        drawn.add("<path class=\"line\" d=\"M%d 150H%d\"/>".formatted(MARGIN, WIDTH - MARGIN));
        above(drawn, day(owner().at("/remedy/day")), "last day to consult");
        above(drawn, day(audit.at("/recordedAt")), "proposed by " + name(audit.at("/initiator")));
        above(drawn, day(audit.at("/effectiveOn")), "takes effect");
        owner().at("/steps").forEach(step -> below(drawn, step));
        box(drawn, 0, "owed to " + name(owner().at("/owner")), step(owner().at("/owed")), "plain");
        box(drawn, 1, "as claimed by " + name(audit.at("/initiator")), words(owner().at("/claimed")), "plain");
        box(drawn, 2, "as established", words(owner().at("/verdict")), "strong");
        int y = 350;
        for (var sentence : sentences()) {
            for (var line : wrapped(sentence)) {
                drawn.add(text(MARGIN, y, "", line));
                y += 24;
            }
            y += 8;
        }
        return HEAD.formatted(WIDTH, y, description()) + String.join("\n", drawn) + "\n</svg>\n";
    }

    private JsonNode owner() {
        return audit.at("/owners/0");
    }

    private String name(JsonNode owner) {
        return names.get(owner.asString());
    }

    /** Why, how the owners see it, and what would have been better: word for word. */
    private List<String> sentences() {
        var sentences = StreamSupport.stream(owner().at("/reasons").spliterator(), false)
                .filter(reason -> !reason.at("/code").asString().startsWith("step."))
                .map(reason -> reason.at("/text/en").asString())
                .collect(Collectors.toCollection(ArrayList::new));
        sentences.add(owner().at("/remedy/text/en").asString());
        return sentences;
    }

    private void above(List<String> drawn, LocalDate day, String what) {
        mark(drawn, day, "mark");
        var anchor = x(day) > WIDTH / 2 ? "end" : "";
        drawn.add(text(x(day), 112, "soft " + anchor, what));
        drawn.add(text(x(day), 132, "day " + anchor, DAY.format(day)));
    }

    private void below(List<String> drawn, JsonNode step) {
        var day = day(step.at("/occurred"));
        mark(drawn, day, "claim");
        var anchor = x(day) > WIDTH / 2 ? "end" : "";
        drawn.add(text(x(day), 178, "day " + anchor, DAY.format(day)));
        drawn.add(text(
                x(day),
                198,
                "soft " + anchor,
                "claim %s: %s".formatted(step.at("/claim").asString(), step(step.at("/levelClaimed")))));
        drawn.add(text(x(day), 218, "soft " + anchor, "established: " + step(step.at("/levelEstablished"))));
    }

    private void mark(List<String> drawn, LocalDate day, String kind) {
        drawn.add("<circle class=\"%s\" cx=\"%d\" cy=\"150\" r=\"7\"/>".formatted(kind, x(day)));
    }

    private static void box(List<String> drawn, int place, String of, String verdict, String kind) {
        int wide = (WIDTH - 2 * MARGIN - 32) / 3;
        int x = MARGIN + place * (wide + 16);
        drawn.add(
                "<rect class=\"%s\" x=\"%d\" y=\"240\" width=\"%d\" height=\"72\" rx=\"6\"/>".formatted(kind, x, wide));
        drawn.add(text(x + 14, 265, kind + " small", of));
        drawn.add(text(x + 14, 295, kind + " verdict", verdict));
    }

    /** The place of a day on the line, which goes from the first day drawn to the one asked about. */
    private int x(LocalDate day) {
        var first = Collections.min(List.of(day(owner().at("/remedy/day")), day(audit.at("/recordedAt"))));
        double part = (double) (day.toEpochDay() - first.toEpochDay()) / (askedOn.toEpochDay() - first.toEpochDay());
        return (int) Math.round(MARGIN + 8 + part * (WIDTH - 2 * MARGIN - 16));
    }

    private static LocalDate day(JsonNode text) {
        return LocalDate.parse(text.asString().substring(0, 10));
    }

    private static String words(JsonNode verdict) {
        return verdict.asString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String step(JsonNode level) {
        return switch (level.asString()) {
            case "NONE" -> "nothing";
            case "INFORMED" -> "information";
            case "CONSULTED" -> "consultation";
            case "CO_DECIDED" -> "consent";
            default -> "joint decision";
        };
    }

    private static List<String> wrapped(String sentence) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : sentence.split(" ")) {
            if (line.length() + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String text(int x, int y, String kind, String text) {
        var style = kind.isBlank() ? "" : " class=\"" + kind.strip() + "\"";
        return "<text%s x=\"%d\" y=\"%d\">%s</text>".formatted(style, x, y, escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static final String HEAD = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
        <title>%3$s</title>
        <style>
        text { font-family: system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; font-size: 16px; fill: #1b2630; }
        .title { font-size: 23px; font-weight: 600; }
        .soft, .small { font-size: 15px; fill: #43515c; }
        .day { font-size: 15px; font-weight: 600; }
        .end { text-anchor: end; }
        .verdict { font-size: 21px; font-weight: 600; }
        .ground { fill: #ffffff; }
        .line { stroke: #8a97a2; stroke-width: 3; }
        .mark { fill: #1b2630; }
        .claim { fill: #ffffff; stroke: #1b2630; stroke-width: 3; }
        rect.plain { fill: #eef2f5; }
        rect.strong { fill: #8f1d1d; }
        text.strong { fill: #ffffff; }
        @media (prefers-color-scheme: dark) {
          text { fill: #eef2f5; }
          .soft, .small { fill: #c2ccd4; }
          .ground { fill: #14191e; }
          .mark { fill: #eef2f5; }
          .claim { fill: #14191e; stroke: #eef2f5; }
          rect.plain { fill: #263039; }
          rect.strong { fill: #ffb4a8; }
          text.strong { fill: #2b0805; }
        }
        </style>
        <rect class="ground" width="%1$d" height="%2$d"/>
        """;
}
