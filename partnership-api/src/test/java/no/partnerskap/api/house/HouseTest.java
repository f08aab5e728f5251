package no.partnerskap.api.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The house")
@Execution(ExecutionMode.CONCURRENT)
class HouseTest {
    private static final String MADE_UP = "no.partnerskap.api.house.madeup";
    private static final JavaClasses OURS = OurClasses.ALL;
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(MADE_UP);

    /** Each rule, with the made-up classes that break it. */
    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry(
                    "the core knows neither views nor api",
                    new Rule(
                            HouseRules::theCoreKnowsNeitherViewsNorApi,
                            "change.MadeUp$KnowsView",
                            "change.MadeUp$KnowsApi")),
            Map.entry("the views know no api", new Rule(HouseRules::theViewsKnowNoApi, "view.MadeUp$KnowsApi")),
            Map.entry(
                    "the core is plain",
                    new Rule(
                            HouseRules::theCoreIsPlain,
                            "change.MadeUp$KnowsSpring",
                            "change.MadeUp$KnowsSql",
                            "change.MadeUp$KnowsHttp")),
            Map.entry(
                    "only the aggregate knows Axon",
                    new Rule(
                            HouseRules::onlyTheAggregateKnowsAxon,
                            "change.MadeUp$KnowsAxon",
                            "core.partnership.Partnership")),
            Map.entry(
                    "concepts know only what they may",
                    new Rule(
                            HouseRules::conceptsKnowOnlyWhatTheyMay,
                            "change.MadeUp$KnowsMeeting",
                            "change.MadeUp$KnowsMandates",
                            "meeting.MadeUp$KnowsTheAudit",
                            "meeting.MadeUp$KnowsTheAggregate",
                            "kernel.MadeUp$KnowsAConcept",
                            "rules.MadeUp$KnowsTheKernel")),
            Map.entry(
                    "concepts form no circle",
                    new Rule(HouseRules::conceptsFormNoCircle, "mandate.MadeUp$KnowsChange")),
            Map.entry(
                    "the audit knows no command",
                    new Rule(
                            HouseRules::theAuditKnowsNoCommand,
                            "involvement.MadeUp$KnowsACommand",
                            "involvement.MadeUp$KnowsRefused")),
            Map.entry(
                    "the views know no command",
                    new Rule(HouseRules::theViewsKnowNoCommand, "view.MadeUp$KnowsACommand")),
            Map.entry(
                    "the views know no refusal",
                    new Rule(HouseRules::theViewsKnowNoRefusal, "view.MadeUp$KnowsRefused")),
            Map.entry(
                    "what takes requests is called by what it does",
                    new Rule(
                            HouseRules::whatTakesRequestsIsCalledByWhatItDoes,
                            "api.MadeUp$OnlyAnswersController",
                            "api.MadeUp$AlsoWritesQueryController")),
            Map.entry(
                    "packages form no circle",
                    new Rule(
                            HouseRules::packagesFormNoCircle,
                            "core.involvement.KnowsItsFacts",
                            "core.involvement.facts.MadeUp")),
            Map.entry(
                    "files of the partnership form no circle",
                    new Rule(HouseRules::filesOfThePartnershipFormNoCircle, "MadeUpHandlers", "MadeUpContext")),
            Map.entry(
                    "concepts of the api decide nothing",
                    new Rule(HouseRules::conceptsOfTheApiDecideNothing, "api.change.MadeUpController")),
            Map.entry(
                    "concepts of the api hold controllers and what they speak",
                    new Rule(HouseRules::conceptsOfTheApiHoldControllersAndWhatTheySpeak, "api.change.MadeUpFold")));

    private record Rule(Function<HouseRules, ArchRule> of, List<String> brokenBy) {
        Rule(Function<HouseRules, ArchRule> of, String... brokenBy) {
            this(of, List.of(brokenBy));
        }
    }

    static Stream<Arguments> rules() {
        return RULES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> Arguments.of(Named.of(rule.getKey(), rule.getValue())));
    }

    /** A circle is told with all that it runs through, also what is allowed. */
    static Stream<Arguments> rulesForSingleClasses() {
        return rules().filter(rule -> !rule.get()[0].toString().contains("circle"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void keeps_its_rule_that(Rule rule) {
        rule.of().apply(new HouseRules("no.partnerskap")).check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void would_notice_if_it_were_not_so_that(Rule rule) {
        var found = rule.of()
                .apply(new HouseRules(MADE_UP))
                .evaluate(BROKEN)
                .getFailureReport()
                .toString();
        assertThat(rule.brokenBy()).allSatisfy(name -> assertThat(found).contains(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesForSingleClasses")
    void does_not_mind_what_is_allowed_though_it_says_that(Rule rule) {
        var found = rule.of()
                .apply(new HouseRules(MADE_UP))
                .evaluate(BROKEN)
                .getFailureReport()
                .getDetails();
        assertThat(found).noneMatch(detail -> detail.contains("$MayKnow"));
    }

    @Test
    void is_made_of_core_views_and_api() {
        assertThat(Stream.of("core", "view", "api"))
                .allSatisfy(part -> assertThat(OURS)
                        .as(part)
                        .anyMatch(type -> type.getPackageName().startsWith("no.partnerskap." + part)));
    }
}
