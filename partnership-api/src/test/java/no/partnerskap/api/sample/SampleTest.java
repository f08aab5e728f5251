package no.partnerskap.api.sample;

import static no.partnerskap.core.involvement.Verdict.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.partnerskap.api.PartnershipApplication;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.OwnLineVerdict;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.RecordingClock;
import no.partnerskap.view.involvementaudit.AuditReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The sample")
class SampleTest {
    private static final Path PICTURE = Path.of("..", "docs", "answer.svg");
    private static final String TODAY = "2026-11-22";
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = started();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(PartnershipApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("sample")
                .run("--spring.datasource.url=jdbc:h2:mem:sample;DB_CLOSE_DELAY=-1", "--spring.main.banner-mode=off");
    }

    @ParameterizedTest(name = "{0}/{1}: {3} as of {2}")
    @CsvSource({
        "0626, 2, 2025-12-20, PENDING,             PENDING",
        "0626, 2, 2026-03-01, INVOLVED_IN_TIME,    INVOLVED_IN_TIME",
        "0626, 3, 2026-02-28, PENDING,             PENDING",
        "0626, 3, 2026-03-01, NOT_INVOLVED,        NOT_INVOLVED",
        "0626, 3, 2026-03-10, INFORMED_AFTER,      INFORMED_AFTER",
        "0626, 4, 2026-02-11, PENDING,             PENDING",
        "0626, 4, 2026-03-01, INVOLVED_IN_TIME,    INVOLVED_IN_TIME",
        "0402, 1, 2026-02-11, PENDING,             INVOLVED_IN_TIME",
        "0402, 1, 2026-03-15, CONTESTED,           INVOLVED_IN_TIME",
        "0402, 1, 2026-03-31, INSUFFICIENT_LEVEL,  INSUFFICIENT_LEVEL",
        "1621, 1, 2024-09-01, INVOLVED_IN_TIME,    INVOLVED_IN_TIME",
        "0617, 1, 2026-06-30, PENDING,             PENDING",
        "0617, 1, 2026-10-01, SET_BY_BOARD,        SET_BY_BOARD",
        "0626, 2, TODAY,      INVOLVED_IN_TIME,    INVOLVED_IN_TIME",
        "0626, 3, TODAY,      INFORMED_AFTER,      INFORMED_AFTER",
        "0402, 1, TODAY,      INSUFFICIENT_LEVEL,  INSUFFICIENT_LEVEL",
        "0617, 1, TODAY,      SET_BY_BOARD,        SET_BY_BOARD"
    })
    void shows_each_municipality_the_verdict_of_its_story(
            String office, int change, String asOf, Verdict verdict, Verdict claimed) {
        var owner = owner(audit(office, change, day(asOf)), OwnerId.municipality(1));
        assertThat(owner.verdict()).isEqualTo(verdict);
        assertThat(owner.claimed()).isEqualTo(claimed);
    }

    @Test
    void shows_the_state_a_talk_that_was_recorded_late() {
        var effect = owner(audit("1783", 1, day("2026-03-01")), OwnerId.STATE);
        assertThat(effect.verdict()).isEqualTo(NOT_INVOLVED);
        var recorded = owner(audit("1783", 1, day("2026-04-21")), OwnerId.STATE);
        assertThat(recorded.verdict()).isEqualTo(UNVERIFIED);
        assertThat(recorded.claimed()).isEqualTo(INVOLVED_IN_TIME);
        var acknowledged = owner(audit("1783", 1, day("2026-05-03")), OwnerId.STATE);
        assertThat(acknowledged.verdict()).isEqualTo(INVOLVED_IN_TIME);
        assertThat(acknowledged.flags()).contains(Flag.LATE_RECORDED, Flag.RECORDED_AFTER_EFFECT);
    }

    @Test
    void shows_what_was_changed_on_terms_that_had_run_out() {
        assertThat(owner(audit("1621", 1, day("2024-09-01")), OwnerId.municipality(1))
                        .flags())
                .contains(Flag.BASIS_EXPIRED);
    }

    @Test
    void shows_all_seven_owners_what_the_board_set() {
        assertThat(audit("0617", 1, day("2026-10-01")).owners())
                .hasSize(7)
                .allMatch(owner -> owner.verdict() == SET_BY_BOARD);
    }

    @Test
    void shows_both_lines_of_lier_in_order() {
        for (int change = 1; change <= 4; change++) {
            assertThat(audit("0626", change, day("2026-03-01")).ownLines())
                    .allMatch(line -> line.verdict() == OwnLineVerdict.OWN_LINE_OK);
        }
        assertThat(audit("0626", 4, day("2026-03-01")).ownLines()).hasSize(2);
    }

    @Test
    void flags_nothing_that_its_stories_do_not_tell_of() {
        var told = EnumSet.of(Flag.LATE_RECORDED, Flag.RECORDED_AFTER_EFFECT, Flag.BASIS_EXPIRED);
        for (var story : SampleLoader.fixed()) {
            for (var audit : reader().all(story.office(), day(TODAY))) {
                assertThat(audit.owners()).allMatch(owner -> told.containsAll(owner.flags()));
            }
        }
    }

    @Test
    void says_of_itself_that_it_is_invented() {
        var store = service.getBean(JdbcClient.class);
        assertThat(count(store, "")).isEqualTo(count(store, "where meta_data like '%\"system\":\"sample\"%'"));
        var json = new JsonMapper();
        var texts = store.sql("select payload from domain_event").query(String.class).list().stream()
                .map(json::readTree)
                .flatMap(
                        event -> Stream.of("text", "title", "summary").flatMap(name -> event.findValues(name).stream()))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> text.contains(" "))
                .toList();
        assertThat(texts).hasSizeGreaterThan(100).allMatch(text -> text.startsWith("[sample] "));
    }

    @Test
    void lies_in_the_past_and_leaves_the_clock_running() {
        assertThat(Duration.between(service.getBean("clock", Clock.class).instant(), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
        assertThat(Duration.between(service.getBean(RecordingClock.class).instant(), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
        var last = service.getBean(JdbcClient.class)
                .sql("select max(time_stamp) from domain_event where aggregate_identifier <> '0605'") // told up to
                // today
                .query(String.class)
                .single();
        assertThat(last).startsWith("2026-09-14T10:00");
    }

    @Test
    void is_told_once() {
        var before = count(service.getBean(JdbcClient.class), "");
        try (var again = started()) {
            assertThat(count(again.getBean(JdbcClient.class), "")).isEqualTo(before);
        }
    }

    /** Draw it anew with {@code -Dpicture.write=true}, and look at it before it is committed. */
    @Test
    void answers_as_the_picture_of_the_readme_shows() throws IOException {
        var audit = reader().report(new OfficeNumber("0626"), new ChangeNumber(3), day("2026-03-06"))
                .orElseThrow();
        var drawn = new AnswerPicture(
                service.getBean(JsonMapper.class).valueToTree(audit),
                Map.of("STATE", "Nav Vest-Viken", "M1", "Lier"),
                LocalDate.parse("2026-03-06"));
        if (Boolean.getBoolean("picture.write")) {
            Files.writeString(PICTURE, drawn.svg());
        }
        assertThat(PICTURE).hasContent(drawn.svg());
        assertThat(Path.of("..", "README.md")).content().contains("![" + drawn.description() + "](docs/answer.svg)");
    }

    private static long count(JdbcClient store, String where) {
        return store.sql("select count(*) from domain_event " + where)
                .query(Long.class)
                .single();
    }

    private static AuditReader reader() {
        return service.getBean(AuditReader.class);
    }

    private static Question day(String text) {
        return Question.atEndOf(LocalDate.parse(text.equals("TODAY") ? TODAY : text));
    }

    private static ChangeAudit audit(String office, int change, Question question) {
        return reader().change(new OfficeNumber(office), new ChangeNumber(change), question)
                .orElseThrow();
    }

    private static OwnerAudit owner(ChangeAudit audit, OwnerId id) {
        return List.copyOf(audit.owners()).stream()
                .filter(owner -> owner.owner().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
