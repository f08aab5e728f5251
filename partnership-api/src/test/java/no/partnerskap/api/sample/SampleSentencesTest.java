package no.partnerskap.api.sample;

import static no.partnerskap.core.rules.Rule.R_089;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditReport;
import no.partnerskap.view.words.Sentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sentences that the sample shows; {@code -Dsentences.write=true} writes them anew, to be read before they are committed. */
@DisplayName("The verdicts of Lier, in sentences")
class SampleSentencesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/no/partnerskap/api/sample/sentences.txt");

    /** Each change of an office, with the days on which it is asked about. */
    private static final Map<String, List<String>> ASKED =
            Map.of("0626", List.of("2026-02-11", "2026-03-01", "2026-11-22"));

    @Test
    @Shows(R_089)
    void read_as_they_were_approved() throws IOException {
        var told = told();
        if (Boolean.getBoolean("sentences.write")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, told);
        }
        assertThat(told).isEqualTo(Files.readString(EXPECTED)).doesNotContain("?");
    }

    private static String told() {
        var lines = new ArrayList<String>();
        try (var service = SampleTest.started()) {
            var reader = service.getBean(AuditReader.class);
            ASKED.forEach((office, days) -> days.forEach(day -> {
                for (int change = 1; change <= 4; change++) {
                    reader.report(
                                    new OfficeNumber(office),
                                    new ChangeNumber(change),
                                    Question.atEndOf(LocalDate.parse(day)))
                            .ifPresent(audit -> lines.addAll(lines(office, day, audit)));
                }
            }));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(String office, String day, AuditReport report) {
        var lines = new ArrayList<String>();
        lines.add("# " + office + "/" + report.audit().change() + " "
                + report.audit().kind() + ", asked on " + day);
        for (var owner : report.owners()) {
            lines.add("## " + owner.audit().owner() + ": " + owner.audit().verdict());
            owner.reasons()
                    .forEach(reason -> lines.addAll(
                            lines(reason.reason().rule() + " " + reason.reason().code(), reason.text())));
            if (owner.remedy() != null) {
                lines.addAll(
                        lines("remedy " + owner.remedy().by(), owner.remedy().text()));
            }
        }
        for (var line : report.ownLines()) {
            lines.add("## " + line.audit().owner() + ": " + line.audit().verdict());
            line.reasons()
                    .forEach(reason -> lines.addAll(
                            lines(reason.reason().rule() + " " + reason.reason().code(), reason.text())));
        }
        return lines;
    }

    private static List<String> lines(String what, Sentence text) {
        return Stream.of("- " + what, "  nb " + text.nb(), "  nn " + text.nn(), "  en " + text.en())
                .toList();
    }
}
