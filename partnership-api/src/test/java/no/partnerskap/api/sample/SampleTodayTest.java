package no.partnerskap.api.sample;

import static no.partnerskap.core.involvement.Verdict.CONTESTED;
import static no.partnerskap.core.involvement.Verdict.INSUFFICIENT_LEVEL;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_IN_TIME;
import static no.partnerskap.core.involvement.Verdict.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import no.partnerskap.api.PartnershipApplication;
import no.partnerskap.api.axon.SimulatedClock;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.AgreementStatus.AgreementStage;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.dispute.DisputeStage;
import no.partnerskap.core.finding.FindingCode;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.ClaimState;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.ChangeAudit.StepSummary;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.view.agreement.AgreementReader;
import no.partnerskap.view.agreement.AgreementView;
import no.partnerskap.view.agreement.CurrentAgreementReader;
import no.partnerskap.view.costkey.CostKeyReader;
import no.partnerskap.view.decisionhistory.DecisionEntry.MeetingDecision;
import no.partnerskap.view.decisionhistory.DecisionReader;
import no.partnerskap.view.decisionhistory.DecisionStatus;
import no.partnerskap.view.dispute.DisputeReader;
import no.partnerskap.view.findings.FindingView;
import no.partnerskap.view.findings.FindingsReader;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.meeting.MeetingReader;
import no.partnerskap.view.record.RecordReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sample as made on ordinary days, at the ends of months and years, on a leap day and in a weekend. */
@ParameterizedClass(name = "made on {0}")
@ValueSource(strings = {"2026-12-01", "2027-01-03", "2027-02-28", "2027-06-30", "2027-12-31", "2028-02-29"})
@DisplayName("The sample, on the day it is made,")
class SampleTodayTest {
    private static final OfficeNumber RINGERIKE = new OfficeNumber("0605");
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId MUNICIPALITY = OwnerId.municipality(1);
    /** The events of the fixed histories in the samples made so far: all the same. */
    private static final Set<List<String>> FIXED = new HashSet<>();

    private static ConfigurableApplicationContext service;

    @Parameter
    LocalDate today;

    @BeforeParameterizedClassInvocation
    static void make(LocalDate today) {
        var clock = new SimulatedClock();
        clock.set(today, LocalTime.of(0, 5)); // before the time of day at which the sample's commands are sent
        service = new SpringApplicationBuilder(PartnershipApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("sample")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("clock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run("--spring.datasource.url=jdbc:h2:mem:made-" + today, "--spring.main.banner-mode=off");
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        service.close();
    }

    @Test
    void shows_a_claim_that_nobody_has_answered_and_another_with_days_left() {
        var unanswered = claim(4, MUNICIPALITY);
        assertThat(unanswered.state()).isEqualTo(ClaimState.UNANSWERED);
        assertThat(unanswered.answerDue()).isBefore(today);
        assertThat(ChronoUnit.DAYS.between(unanswered.occurred().day(), today)).isGreaterThan(14);
        var fresh = claim(7, STATE);
        assertThat(fresh.state()).isEqualTo(ClaimState.OPEN);
        assertThat(fresh.answerDue()).isAfter(today.plusDays(5));
    }

    @Test
    void shows_a_contested_claim_of_the_state_and_a_claim_of_the_municipality_that_is_acknowledged_in_part() {
        assertThat(claim(2, MUNICIPALITY).state()).isEqualTo(ClaimState.CONTESTED);
        assertThat(claim(3, STATE).state()).isEqualTo(ClaimState.ACKNOWLEDGED_LOWER);
    }

    @Test
    void shows_a_perception_gap_in_each_direction() {
        var ofState = owner(2, MUNICIPALITY);
        assertThat(ofState.verdict()).isEqualTo(CONTESTED);
        assertThat(ofState.claimed()).isEqualTo(INVOLVED_IN_TIME);
        var ofMunicipality = owner(3, STATE);
        assertThat(ofMunicipality.verdict()).isEqualTo(INSUFFICIENT_LEVEL);
        assertThat(ofMunicipality.claimed()).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    void shows_a_running_consultation_on_a_change_ahead_that_costs_the_municipality_more() {
        var consultation = claim(6, MUNICIPALITY);
        assertThat(consultation.state()).isEqualTo(ClaimState.OPEN);
        assertThat(consultation.respondBy()).isBetween(today.plusDays(14), today.plusDays(16));
        assertThat(owner(6, MUNICIPALITY).verdict()).isEqualTo(PENDING);
        assertThat(audit(6).effectiveOn()).isAfter(today.plusDays(40));
        var record = service.getBean(RecordReader.class).timeline(RINGERIKE, Subject.CHANGE, 6, now().knownAt());
        assertThat(record.stream().map(Recorded::event).filter(CostEffectForeseen.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(
                        CostEffectForeseen.class,
                        foreseen -> assertThat(foreseen.effects()).anySatisfy(effect -> {
                            assertThat(effect.owner()).isEqualTo(MUNICIPALITY);
                            assertThat(effect.difference()).isEqualTo(Nok.of("180000.00"));
                        }));
    }

    @Test
    void shows_a_decision_and_minutes_that_one_owner_has_not_confirmed() {
        assertThat(service.getBean(DecisionReader.class).all(RINGERIKE, today, now().knownAt()).stream()
                        .filter(MeetingDecision.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(MeetingDecision.class, decision -> {
                    assertThat(decision.head().status()).isEqualTo(DecisionStatus.RECORDED_BY);
                    assertThat(decision.head().confirmation().since()).isBefore(today.minusDays(7));
                    assertThat(decision.head().confirmation().awaiting()).containsExactly(MUNICIPALITY);
                    var meeting = decision.meeting().meeting();
                    assertThat(minutes(meeting).keySet()).containsExactly(STATE);
                });
    }

    private SortedMap<OwnerId, ?> minutes(MeetingNumber meeting) {
        return service.getBean(MeetingReader.class)
                .one(RINGERIKE, meeting, now())
                .orElseThrow()
                .minutes()
                .getLast()
                .approvedOn();
    }

    @Test
    void shows_a_draft_to_which_one_owner_has_agreed_beside_the_agreement_in_force() {
        assertThat(agreement(1).standing().status()).isEqualTo(AgreementStage.IN_FORCE);
        assertThat(agreement(2).standing().status()).isEqualTo(AgreementStage.IN_FORCE);
        var draft = agreement(3);
        assertThat(draft.standing().status()).isEqualTo(AgreementStage.NEGOTIATING);
        assertThat(draft.agreedBy()).containsExactly(MUNICIPALITY);
        assertThat(draft.toAgree()).containsExactly(STATE);
    }

    @Test
    void shows_a_cost_key_in_force_and_one_that_one_line_has_approved() {
        var costKey = service.getBean(CostKeyReader.class)
                .file(RINGERIKE, now().knownAt())
                .on(today, 30);
        assertThat(costKey.keys()).singleElement().satisfies(key -> {
            assertThat(key.review().overdue()).isFalse();
            assertThat(key.review().drifted()).isFalse();
        });
        assertThat(costKey.proposals())
                .singleElement()
                .satisfies(key -> assertThat(key.change()).isEqualTo(new ChangeNumber(5)));
        assertThat(audit(5).ownLines())
                .filteredOn(line -> line.approvedOn() != null)
                .extracting(ChangeAudit.OwnLineAudit::owner)
                .containsExactly(STATE);
    }

    @Test
    void shows_a_dispute_on_which_the_state_has_not_stated_its_position() {
        assertThat(service.getBean(DisputeReader.class).all(RINGERIKE, now().knownAt()))
                .singleElement()
                .satisfies(raised -> {
                    assertThat(raised.dispute().stage()).isEqualTo(DisputeStage.SUBMITTED);
                    assertThat(raised.dispute().positions().getFirst().positions())
                            .containsOnlyKeys(MUNICIPALITY);
                });
    }

    @Test
    void finds_only_what_these_matters_bring() {
        assertThat(service.getBean(FindingsReader.class).open(RINGERIKE, now()))
                .extracting(FindingView::code)
                .containsExactlyInAnyOrder(
                        FindingCode.VERDICT_CONTESTED,
                        FindingCode.VERDICT_INSUFFICIENT,
                        FindingCode.CLAIM_UNANSWERED,
                        FindingCode.COST_AFFECTING);
        assertThat(service.getBean(AuditReader.class).all(RINGERIKE, now()))
                .flatExtracting(ChangeAudit::owners)
                .allMatch(owner -> owner.flags().isEmpty());
        assertThat(service.getBean(CurrentAgreementReader.class)
                        .current(RINGERIKE, AgreementKind.PARTNERSHIP, now())
                        .standing()
                        .marks())
                .isEmpty();
    }

    @Test
    void records_nothing_later_than_the_day_before_and_leaves_the_fixed_histories_as_they_are() {
        var last = service.getBean(JdbcClient.class)
                .sql("select max(time_stamp) from domain_event")
                .query(String.class)
                .single();
        assertThat(LocalDate.parse(last.substring(0, 10))).isBetween(today.minusDays(6), today.minusDays(1));
        FIXED.add(fixed());
        assertThat(FIXED).singleElement().asInstanceOf(LIST).hasSizeGreaterThan(200);
    }

    /** Every event of the offices with fixed histories, with its time. */
    private static List<String> fixed() {
        return service.getBean(JdbcClient.class)
                .sql("select aggregate_identifier || ' ' || sequence_number || ' ' || time_stamp || ' ' ||"
                        + " cast(payload as varchar) from domain_event where aggregate_identifier <> :office order"
                        + " by aggregate_identifier, sequence_number")
                .param("office", RINGERIKE.toString())
                .query(String.class)
                .list();
    }

    private Question now() {
        return Question.atEndOf(today);
    }

    private ChangeAudit audit(int change) {
        return service.getBean(AuditReader.class)
                .change(RINGERIKE, new ChangeNumber(change), now())
                .orElseThrow();
    }

    private OwnerAudit owner(int change, OwnerId owner) {
        return audit(change).owners().stream()
                .filter(one -> one.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    private StepSummary claim(int change, OwnerId toward) {
        return owner(change, toward).steps().getLast();
    }

    private AgreementView agreement(int number) {
        return service.getBean(AgreementReader.class)
                .one(RINGERIKE, new AgreementNumber(number), now())
                .orElseThrow()
                .agreement();
    }
}
