package no.partnerskap.api.sample;

import static no.partnerskap.core.agreement.ClauseType.COST_SHARING;
import static no.partnerskap.core.agreement.ClauseType.PREMISES;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.agreement.ClauseType;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.costkey.CostBasis;
import no.partnerskap.core.finding.FindingCode;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.Stance;
import no.partnerskap.core.meeting.ToldPosition;
import no.partnerskap.view.agreement.CurrentAgreement;
import no.partnerskap.view.agreement.CurrentAgreementReader;
import no.partnerskap.view.costkey.CostKeyReader;
import no.partnerskap.view.decisionhistory.DecisionEntry.MeetingDecision;
import no.partnerskap.view.decisionhistory.DecisionReader;
import no.partnerskap.view.decisionhistory.DecisionStatus;
import no.partnerskap.view.findings.FindingView;
import no.partnerskap.view.findings.FindingsReader;
import no.partnerskap.view.record.RecordReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("What the sample's owners agreed and decided")
class SampleTermsTest {
    private static final String TODAY = "2026-11-22";
    private static final OfficeNumber LIER = new OfficeNumber("0626");
    private static final OfficeNumber KONGSVINGER = new OfficeNumber("0402");
    private static final OfficeNumber ORLAND = new OfficeNumber("1621");
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = SampleTest.started();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void shows_how_lier_shares_its_cost_by_staff_and_then_half_each() {
        var cost = service.getBean(CostKeyReader.class).file(LIER, day(TODAY).knownAt());
        assertThat(cost.on(LocalDate.parse("2026-02-28"), 30).keys())
                .singleElement()
                .satisfies(key -> assertThat(key.period().terms().key().basis()).isEqualTo(CostBasis.FTE));
        assertThat(cost.on(LocalDate.parse("2026-03-01"), 30).keys())
                .singleElement()
                .satisfies(key -> {
                    assertThat(key.period().terms().key().basis()).isEqualTo(CostBasis.PERCENT);
                    assertThat(key.period().decidedOn()).isEqualTo("2026-02-10");
                    assertThat(key.review().drifted()).isTrue();
                });
        assertThat(cost.settlements()).singleElement().satisfies(settlement -> {
            assertThat(settlement.settled()).isTrue();
            assertThat(settlement.balances().values()).hasToString("[21075.38, 21075.37]");
        });
    }

    /** Ten of twenty FTE are Lier's, then ten of eighteen, then ten of sixteen: the second withdrawal comes on top of the first. */
    @ParameterizedTest(name = "change {0}: from {1} to {2}, {4} % more")
    @CsvSource({"2, 1800000.00, 2000000.00, 200000.00, 11.11", "3, 2000000.00, 2250000.00, 250000.00, 12.50"})
    void shows_lier_what_each_withdrawal_of_staff_costs_it(
            int change, String before, String after, String difference, BigDecimal percent) {
        var record = service.getBean(RecordReader.class)
                .timeline(LIER, Subject.CHANGE, change, day("2026-02-28").knownAt());
        assertThat(record.stream().map(Recorded::event).filter(CostEffectForeseen.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(CostEffectForeseen.class, foreseen -> {
                    assertThat(foreseen.effects())
                            .contains(new OwnerEffect(
                                    OwnerId.municipality(1),
                                    Nok.of(before),
                                    Nok.of(after),
                                    Nok.of(difference),
                                    percent));
                    assertThat(foreseen.raised()).containsOnlyKeys(OwnerId.municipality(1));
                });
    }

    @Test
    void shows_an_agreement_with_every_clause_of_the_guide_and_who_approved_each() {
        var agreement = current(KONGSVINGER, TODAY);
        assertThat(agreement.clauses().stream().map(wording -> wording.clause().type()))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(COST_SHARING, PREMISES, ClauseType.GENERAL)));
        assertThat(agreement.clauses())
                .allMatch(wording -> wording.provenance().approvals().size() == 2);
    }

    @Test
    void shows_one_amendment_in_force_with_a_deviation_and_one_that_waits() {
        assertThat(current(KONGSVINGER, "2026-07-31").notYetInForce())
                .singleElement()
                .satisfies(wording -> assertThat(wording.validFrom()).isEqualTo("2026-08-01"));
        var after = current(KONGSVINGER, TODAY);
        assertThat(after.notYetInForce()).isEmpty();
        assertThat(after.proposed()).hasSize(1);
        assertThat(after.clauses().stream().filter(wording -> wording.version() == 2))
                .singleElement()
                .satisfies(wording -> {
                    assertThat(wording.provenance().change()).isEqualTo(new ChangeNumber(2));
                    assertThat(wording.deviations()).hasSize(1);
                });
    }

    @Test
    void shows_an_agreement_whose_term_runs_out() {
        assertThat(current(ORLAND, "2024-04-30").standing().marks())
                .doesNotContain(AgreementStatus.Mark.EXPIRED_CONTINUING);
        assertThat(current(ORLAND, "2024-05-01").standing().marks()).contains(AgreementStatus.Mark.EXPIRED_CONTINUING);
    }

    @Test
    void shows_meeting_decisions_of_every_type_linked_in_every_way() {
        var decided = meetingDecisions();
        assertThat(decided.stream().map(decision -> decision.meeting().type())).contains(MeetingDecisionType.values());
        assertThat(decided)
                .anyMatch(decision -> !decision.head().links().replaces().isEmpty());
        assertThat(decided)
                .anyMatch(decision -> !decision.head().links().carriesOut().isEmpty());
        assertThat(decided)
                .anyMatch(decision -> !decision.head().links().dependsOn().isEmpty());
        assertThat(decided.stream()
                        .flatMap(decision -> decision.meeting().positions().values().stream())
                        .map(ToldPosition::stance))
                .contains(Stance.FOR, Stance.RESERVED);
    }

    @Test
    void shows_decisions_confirmed_by_the_second_minutes_or_by_itself_and_another_that_one_owner_recorded() {
        assertThat(meetingDecisions())
                .filteredOn(decision -> decision.meeting().meeting().value() == 2)
                .hasSize(4)
                .allMatch(decision -> decision.head().status() == DecisionStatus.CONFIRMED)
                .allMatch(decision -> decision.confirmed().minutesVersion() == 2);
        assertThat(meetingDecisions())
                .filteredOn(decision -> decision.meeting().meeting().value() == 3)
                .extracting(decision -> decision.head().status())
                .containsExactlyInAnyOrder(DecisionStatus.CONFIRMED, DecisionStatus.RECORDED_BY);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0626, MEETING_OVERDUE COST_AFFECTING KEY_DRIFTED VERDICT_INFORMED_AFTER",
        "0402, MEETING_OVERDUE VERDICT_INSUFFICIENT DECISION_UNCONFIRMED",
        "1621, MEETING_OVERDUE AGREEMENT_EXPIRED",
        "1783, MEETING_OVERDUE",
        "0617, MEETING_OVERDUE"
    })
    void shows_what_is_amiss_in_each_office_and_nothing_else(OfficeNumber office, String codes) {
        var expected = Stream.of(codes.split(" ")).map(FindingCode::valueOf).toList();
        assertThat(service.getBean(FindingsReader.class).open(office, day(TODAY)).stream()
                        .map(FindingView::code)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Question day(String text) {
        return Question.atEndOf(LocalDate.parse(text));
    }

    private static CurrentAgreement current(OfficeNumber office, String day) {
        return service.getBean(CurrentAgreementReader.class).current(office, AgreementKind.PARTNERSHIP, day(day));
    }

    private static List<MeetingDecision> meetingDecisions() {
        return service
                .getBean(DecisionReader.class)
                .all(KONGSVINGER, LocalDate.parse(TODAY), day(TODAY).knownAt())
                .stream()
                .flatMap(decision -> decision instanceof MeetingDecision made ? Stream.of(made) : Stream.empty())
                .toList();
    }
}
