package no.partnerskap.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Compares the table of rights with the page for people. To write docs/rights.md anew, run from the project's root:
 *
 * <pre>
 * mvn -q -pl partnership-api -am test -Dtest=RightsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Drights.write=true
 * </pre>
 */
@DisplayName("The table of rights")
class RightsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rights.md");
    private static final String HEAD = """
        # Who may do what

        A test generates this page from the table in the code and fails when the two differ; do not edit it. What is not in the table
        nobody may do. It applies to commands, single reads, lists, streams and exports alike.

        To a caller whom a partnership does not concern, it does not exist (404). A caller whom it concerns, but who lacks a right, is
        refused (403). A partnership concerns an owner's line and its auditor if the owner is an owner today; the leader of its office;
        a county governor with one of its municipalities in the county; a board to which one of its disputes was passed on; every
        registrar; no operator.

        The table gives the condition of each right:

        - **own line**: what is recorded is recorded in the name of the owner whose line calls (R-004)
        - **of the office**, **of the county**: the partnership concerns the caller
        - **enclosed with a dispute**: only changes named by a term of a dispute that the caller handles (R-124); others do not exist to
          the caller, and lists leave them out
        - **dispute passed on**: only disputes in which mediation has failed, or whose case the board has opened
        - **any office**: also those without a partnership yet

        A county governor needs a grant for mediation or for supervision, an auditor and a board a grant for their task; with several
        grants, the request names one in `Access-Purpose` (R-145). A system's token opens areas, for reading and writing separately; the
        area is above each table. What is withheld within these rights:
        [0020](decisions/0020-what-is-withheld-and-what-a-hash-covers.md).
        """;

    private static String page() {
        var page = new StringBuilder(HEAD);
        for (var area : Area.values()) {
            page.append("\n## ").append(area.name()).append("\n\n| |");
            columns(page, Capacity::words);
            page.append("|---|")
                    .append("---|".repeat(Capacity.values().length - 1))
                    .append('\n');
            Rights.READINGS.forEach((readResource, right) -> row(page, area, "read " + readResource.words(), right));
            row(page, area, "write drafts", Rights.DRAFTING);
            CommandRights.ALL.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(
                            (one, other) -> one.getSimpleName().compareTo(other.getSimpleName())))
                    .forEach(command ->
                            row(page, area, "`" + command.getKey().getSimpleName() + "`", command.getValue()));
        }
        return page.toString();
    }

    private static void row(StringBuilder page, Area area, String what, Right right) {
        if (right.area() == area) {
            page.append("| ").append(what).append(" |");
            columns(page, capacity -> {
                var condition = right.held().get(capacity);
                return condition == null ? "" : condition.words();
            });
        }
    }

    /** Operations have no right to anything here, and so no column. */
    private static void columns(StringBuilder page, Function<Capacity, String> words) {
        page.append(Arrays.stream(Capacity.values())
                        .filter(capacity -> capacity != Capacity.OPS)
                        .map(capacity -> " " + words.apply(capacity) + " |")
                        .collect(Collectors.joining()))
                .append('\n');
    }

    @Test
    void is_what_the_page_for_people_says() throws IOException {
        if (Boolean.getBoolean("rights.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).as("write it anew with -Drights.write=true").hasContent(page());
    }

    @Test
    void gives_operations_no_right_to_anything() {
        assertThat(CommandRights.ALL.values()).noneMatch(right -> right.held().containsKey(Capacity.OPS));
        assertThat(Rights.READINGS.values()).noneMatch(right -> right.held().containsKey(Capacity.OPS));
    }
}
