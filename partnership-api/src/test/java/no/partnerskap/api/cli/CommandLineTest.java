package no.partnerskap.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The command line")
class CommandLineTest {
    @Test
    void leaves_options_alone_to_the_service() {
        assertThat(CommandLine.run()).isEmpty();
        assertThat(CommandLine.run("--server.port=0")).isEmpty();
    }

    /** Where a mistyped word was taken for the service, it would make a store that nobody asked for. */
    @Test
    void starts_nothing_at_a_word_it_does_not_know() {
        var out = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(CommandLine.run("smaple")).contains(2);
        } finally {
            System.setErr(out);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("There is no command smaple", "audit-cases, migrate, rebuild, replay")
                .hasLineCount(2);
    }
}
