package no.partnerskap.api.decision;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.view.decisionhistory.DecisionStatus;
import no.partnerskap.view.decisionhistory.PastDecision;
import org.jspecify.annotations.Nullable;

/** Which decisions are asked for, and in what order; what is absent leaves nothing out. A cursor carries it on to the next page. */
record Asked(
        boolean oldestFirst,
        @Nullable Integer meeting,
        @Nullable Integer change,
        @Nullable ChangeKind subject,
        @Nullable DecisionStatus status) {
    private static final int PARTS = 5;

    static Asked of(
            String order,
            @Nullable String meeting,
            @Nullable String change,
            @Nullable String subject,
            @Nullable String status) {
        return new Asked(
                oneOf(
                                List.of("newest", "oldest"),
                                Function.identity(),
                                order,
                                among -> new BadParameter("order", "order", among))
                        .equals("oldest"),
                meeting == null ? null : number("meeting", meeting),
                change == null ? null : number("change", change),
                subject == null
                        ? null
                        : oneOf(
                                List.of(ChangeKind.values()),
                                Enum::name,
                                subject,
                                among -> new BadParameter("subject", "subject", among)),
                status == null
                        ? null
                        : oneOf(
                                List.of(DecisionStatus.values()),
                                Enum::name,
                                status,
                                among -> new BadParameter("status", "status", among)));
    }

    private static int number(String name, String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new BadParameter(name, "number");
        }
        return Integer.parseInt(text);
    }

    private static <T> T oneOf(
            List<T> values, Function<T, String> spelt, String text, Function<Map<String, String>, BadParameter> fault) {
        return values.stream()
                .filter(value -> spelt.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        fault.apply(Map.of("allowed", values.stream().map(spelt).collect(Collectors.joining(", ")))));
    }

    /** The decisions asked for, in the order asked for; given in the order of the record. */
    List<PastDecision> among(List<PastDecision> decisions) {
        var byVersion = Comparator.comparingLong(PastDecision::version);
        return decisions.stream()
                .filter(this::wanted)
                .sorted(oldestFirst ? byVersion : byVersion.reversed())
                .toList();
    }

    private boolean wanted(PastDecision decision) {
        return (meeting == null
                        || decision.meeting() != null
                                && decision.meeting().meeting().value() == meeting)
                && (change == null || concerns(decision, change))
                && (subject == null || decision.subject() == subject)
                && (status == null || decision.status() == status);
    }

    private static boolean concerns(PastDecision decision, int change) {
        return decision.change() != null && decision.change().value() == change
                || decision.board() != null
                        && decision.board().settles().stream().anyMatch(settled -> settled.value() == change);
    }

    String text() {
        var parts = Arrays.asList(oldestFirst ? "oldest" : "newest", meeting, change, subject, status);
        var spelt = parts.stream()
                .map(part -> Optional.<Object>ofNullable(part).orElse("").toString())
                .toList();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(" ", spelt).getBytes(StandardCharsets.UTF_8));
    }

    /** What the page before was asked for. */
    static Asked read(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length == PARTS) {
                return of(parts[0], orNone(parts[1]), orNone(parts[2]), orNone(parts[3]), orNone(parts[4]));
            }
        } catch (IllegalArgumentException | BadParameter e) {
            // told below
        }
        throw new BadParameter("cursor", "cursor");
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }
}
