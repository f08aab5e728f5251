package no.partnerskap.api.ops;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@DisplayName("The figures of all partnerships")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:figures;DB_CLOSE_DELAY=-1")
class FiguresTest extends HttpTest {
    private static final int ALL = 1_000;

    @Autowired
    DomainGauges figures;

    @Autowired
    MeterRegistry meters;

    private String office;

    @BeforeEach
    void anOffice() {
        office = establishedOffice();
        mandatesOfBoth(office);
        figures.count(ALL);
    }

    @Test
    void tell_of_changes_to_come_that_an_owner_knows_nothing_of() {
        double before = figure("partnership.changes.uninvolved", "effect", "ahead");
        propose("2026-03-01");
        figures.count(ALL);
        assertThat(figure("partnership.changes.uninvolved", "effect", "ahead")).isEqualTo(before + 1);
        tellLier(1);
        figures.count(ALL);
        assertThat(figure("partnership.changes.uninvolved", "effect", "ahead")).isEqualTo(before);
    }

    @Test
    void tell_on_the_day_itself_of_changes_that_came_without_involvement_and_of_what_rules_find() {
        double before = figure("partnership.changes.uninvolved", "effect", "past");
        propose("2026-01-12");
        figures.count(ALL);
        assertThat(figure("partnership.changes.uninvolved", "effect", "past")).isEqualTo(before);
        on("2026-01-12");
        figures.count(ALL);
        assertThat(figure("partnership.changes.uninvolved", "effect", "past")).isEqualTo(before + 1);
        assertThat(findingsByRule()).isEqualTo(findingsTold()).containsKey("R-076");
    }

    @Test
    void tell_how_old_a_step_without_an_answer_is() {
        propose("2026-03-01");
        tellLier(1);
        var before = ages();
        for (var day : Map.of("2026-01-12", "0-7", "2026-01-13", "8-14", "2026-01-20", "15-30", "2026-02-05", "over-30")
                .entrySet()) {
            on(day.getKey());
            figures.count(ALL);
            assertThat(ages().get(day.getValue())).as(day.toString()).isPositive();
        }
        on("2026-01-12");
        figures.count(ALL);
        double open = ages().get("0-7");
        accepted(200, as("lier").post(office + "/changes/1/claims/1/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-01-12", "mandate": 2}\
            """));
        figures.count(ALL);
        assertThat(ages().get("0-7")).isEqualTo(open - 1);
        assertThat(before).containsOnlyKeys("0-7", "8-14", "15-30", "over-30");
    }

    @Test
    void judge_no_more_partnerships_anew_than_they_may_and_come_round_to_all() {
        propose("2026-03-01");
        var other = establishedOffice();
        accepted(200, as("lier").get(other));
        figures.count(1);
        assertThat(figure("partnership.figures.waiting")).isEqualTo(1);
        figures.count(1);
        assertThat(figure("partnership.figures.waiting")).isZero();
        figures.count(0);
        assertThat(figure("partnership.figures.waiting"))
                .as("nothing has happened")
                .isZero();
    }

    @Test
    void tell_how_many_of_the_newest_events_no_view_shows() {
        assertThat(figure("partnership.view.behind")).isZero();
        var number = office.substring(office.length() - 4);
        jdbc.sql("delete from event_index where office = ? and version > 1")
                .param(number)
                .update();
        figures.count(ALL);
        assertThat(figure("partnership.view.behind")).isEqualTo(2);
        jdbc.sql("delete from event_index where office = ?").param(number).update();
        jdbc.sql("delete from partnership where office = ?").param(number).update();
        figures.count(ALL);
        assertThat(figure("partnership.view.behind")).isEqualTo(3);
    }

    @Test
    void count_commands_by_how_they_end_and_why_they_were_turned_away() {
        double accepted = meters.get("partnership.commands")
                .tag("end", "accepted")
                .timer()
                .count();
        propose("2026-03-01");
        assertThat(meters.get("partnership.commands")
                        .tag("end", "accepted")
                        .timer()
                        .count())
                .isEqualTo((long) accepted + 1);
        rejected(403, "not-yours", as("auditor-lier").post(office + "/changes", "{}"));
        rejected(404, "unknown-change", as("lier").post(office + "/changes/7/withdraw-change", "{}"));
        assertThat(rejected("not-yours", "R-004")).isPositive();
        assertThat(rejected("unknown-change", "none")).isPositive();
        assertThat(meters.get("partnership.commands")
                        .tag("end", "rejected")
                        .timer()
                        .count())
                .isPositive();
    }

    private double rejected(String code, String rule) {
        return meters.get("partnership.commands.rejected")
                .tags("code", code, "rule", rule)
                .counter()
                .count();
    }

    private void propose(String effectiveOn) {
        accepted(201, as("state-viken").post(office + "/changes", proposal("STAFFING_REDUCTION", effectiveOn)));
    }

    private void tellLier(int change) {
        accepted(201, as("state-viken").post(office + "/changes/" + change + "/claim-involvement", """
            {"involvement": {"toward": "3312", "level": "INFORMED", "occurred": "2026-01-05", "channel": "OWNER_LINE"}}\
            """));
    }

    private double figure(String name, String... tags) {
        return meters.get(name).tags(tags).gauge().value();
    }

    private Map<String, Double> ages() {
        var ages = new TreeMap<String, Double>();
        meters.get("partnership.claims.unanswered")
                .gauges()
                .forEach(gauge -> ages.put(gauge.getId().getTag("age"), gauge.value()));
        return ages;
    }

    private Map<String, Double> findingsByRule() {
        return meters.get("partnership.findings.open").gauges().stream()
                .collect(groupingBy(gauge -> rule(gauge), summingDouble(gauge -> gauge.value())));
    }

    private static String rule(Meter gauge) {
        return String.valueOf(gauge.getId().getTag("rule"));
    }

    private Map<String, Double> findingsTold() {
        var told = new TreeMap<String, Double>();
        for (var one :
                as("auditor-state").get("/api/v1/partnerships?limit=100").body().at("/partnerships")) {
            var findings = as("auditor-state")
                    .get("/api/v1/partnerships/" + one.at("/office").asString() + "/findings?limit=100");
            findings.body()
                    .at("/findings")
                    .forEach(finding -> told.merge(finding.at("/rule").asString(), 1.0, Double::sum));
        }
        return told;
    }
}
