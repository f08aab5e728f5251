package no.partnerskap.api.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** Who may do what, as people wrote it down in {@code rights.txt}; the service has no part in it. */
final class ExpectedRights {
    /** The callers of the columns. */
    static final List<String> CALLERS = List.of(
            "state-viken",
            "lier",
            "leader-lier",
            "auditor-lier",
            "auditor-state",
            "governor-33",
            "supervisor-33",
            "board",
            "registrar",
            "ops");

    /** What is to happen. */
    enum Verdict {
        LET_IN,
        FORBIDDEN,
        NOT_TO_BE_KNOWN;

        private static Verdict of(String sign) {
            return switch (sign) {
                case "+" -> LET_IN;
                case "-" -> FORBIDDEN;
                case "0" -> NOT_TO_BE_KNOWN;
                default -> throw new IllegalArgumentException(sign);
            };
        }
    }

    private final SequencedMap<String, List<Verdict>> rows = new LinkedHashMap<>();

    ExpectedRights() {
        try (InputStream file = Objects.requireNonNull(ExpectedRights.class.getResourceAsStream("rights.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        var words = line.strip().split(" +");
        var verdicts = List.of(words).subList(2, words.length).stream()
                .map(Verdict::of)
                .toList();
        if (verdicts.size() != CALLERS.size() || rows.put(words[0] + " " + words[1], verdicts) != null) {
            throw new IllegalArgumentException("One row for each operation, one sign for each caller: " + line);
        }
    }

    /** The operations by method and path below {@code /api/v1/partnerships}. */
    SequencedSet<String> operations() {
        return Collections.unmodifiableSequencedSet(rows.sequencedKeySet());
    }

    /** What has no row must be closed to everybody. */
    Verdict of(String operation, String caller) {
        return rows.containsKey(operation) ? rows.get(operation).get(CALLERS.indexOf(caller)) : Verdict.FORBIDDEN;
    }
}
