package no.partnerskap.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.PartnershipApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("The command line")
@ExtendWith(OutputCaptureExtension.class)
class CommandLineTest {
    @Test
    void leaves_settings_alone_to_the_service() {
        assertThat(CommandLine.run(PartnershipApplication.class)).isEmpty();
        assertThat(CommandLine.run(PartnershipApplication.class, "--server.port=0"))
                .isEmpty();
        assertThat(CommandLine.run(
                        PartnershipApplication.class, "--spring.profiles.active=sample", "--server.port=0", "--debug"))
                .isEmpty();
    }

    /** Where a mistyped word was taken for the service, it would make a store that nobody asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"smaple", "-v", "--hlep", "--spring.profiles.active"})
    void starts_nothing_at_an_argument_it_does_not_know(String argument, CapturedOutput output) {
        assertThat(CommandLine.run(PartnershipApplication.class, argument)).contains(2);
        assertThat(output.getErr())
                .contains(argument + ", and nothing was started", "audit-cases, migrate, rebuild, replay", "--help")
                .hasLineCount(2);
    }

    @Test
    void starts_nothing_where_a_command_follows_settings(CapturedOutput output) {
        assertThat(CommandLine.run(PartnershipApplication.class, "--server.port=0", "rebuild"))
                .contains(2);
        assertThat(output.getErr()).contains("rebuild");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void names_its_commands_and_starts_nothing(String argument, CapturedOutput output) {
        assertThat(CommandLine.run(PartnershipApplication.class, argument)).contains(0);
        assertThat(output.getOut())
                .contains("audit-cases", "migrate", "rebuild", "replay", "--spring.profiles.active=")
                .contains("COMMAND --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit-cases", "migrate", "rebuild", "replay"})
    void has_help_for_each_command_that_starts_nothing(String command, CapturedOutput output) {
        assertThat(CommandLine.run(PartnershipApplication.class, command, "--help"))
                .contains(0);
        assertThat(output.getOut()).startsWith(command + " ").contains("xit status");
        assertThat(CommandLine.run(PartnershipApplication.class, command, "-h")).contains(0);
    }
}
