package no.partnerskap.api.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints each line as it is known, and keeps all of them in a file. */
final class Report implements AutoCloseable {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream file;

    Report(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        file = new PrintStream(Files.newOutputStream(path), true, StandardCharsets.UTF_8);
    }

    void line(String format, Object... values) {
        var line = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
        out.println(line);
        file.println(line);
    }

    void heading(String text) {
        line("");
        line("== " + text);
    }

    @Override
    public void close() {
        file.close();
    }
}
