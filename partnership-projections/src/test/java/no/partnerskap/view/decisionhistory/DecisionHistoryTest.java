package no.partnerskap.view.decisionhistory;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_021;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_162;
import static no.partnerskap.view.decisionhistory.Effect.AWAITING_OWN_LINES;
import static no.partnerskap.view.decisionhistory.Effect.IN_EFFECT;
import static no.partnerskap.view.decisionhistory.Effect.IN_EFFECT_IN_OWN_LINE;
import static no.partnerskap.view.decisionhistory.Effect.NOT_YET;
import static no.partnerskap.view.decisionhistory.Effect.REPLACED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.mandate.SourceDecision;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.core.meeting.ConfirmationStatus.State;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeEvent.PartnershipEstablished;
import no.partnerskap.core.office.OwnerDetails;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.decisionhistory.DecisionEntry.AgreementDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.AmendmentDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.BoardDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.DecisionHead;
import no.partnerskap.view.decisionhistory.DecisionEntry.OwnLineDecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The history of agreements and their amendments")
class DecisionHistoryTest {
    private static final OfficeNumber OFFICE = new OfficeNumber("0626");
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId LIER = OwnerId.municipality(1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final String TEXT = "a".repeat(64);
    private final List<Recorded<PartnershipEvent>> events = new ArrayList<>();

    DecisionHistoryTest() {
        var owners = new TreeMap<>(Map.of(STATE, details("0600", "999000118"), LIER, details("3312", "999000126")));
        happens(new PartnershipEstablished(
                OFFICE, "Nav Lier", JANUARY, owners, LeadershipModel.DUAL, LanguageForm.BOKMAAL, null));
        happens(new MandateGranted(OFFICE, mandate(1, STATE, Body.REGION_DIRECTOR)));
        happens(new MandateGranted(OFFICE, mandate(2, LIER, Body.MUNICIPAL_COUNCIL)));
    }

    private static OwnerDetails details(String number, String organisation) {
        return new OwnerDetails(
                number, "Owner", new OrganisationNumber(organisation), "33", LanguageForm.BOKMAAL, JANUARY);
    }

    private static Mandate mandate(int number, OwnerId owner, Body holder) {
        var source = new SourceDecision(Body.STATUTE, Occurred.on(JANUARY), "26/1");
        return new Mandate(new MandateNumber(number), owner, holder, null, Subjects.ALL, null, source, JANUARY, null);
    }

    /** The version under which it is recorded. */
    private long happens(PartnershipEvent event) {
        long version = events.size() + 1;
        var at = Instant.parse("2026-01-01T09:00:00Z").plusSeconds(version);
        events.add(new Recorded<>(event, version, "e" + version, at, "STATE", Provenance.LIVE, Audience.PARTIES));
        return version;
    }

    private long comesIntoForce(int number, LocalDate from) {
        var agreement = new AgreementNumber(number);
        var terms = new Terms(
                AgreementKind.OPERATIONS,
                from,
                null,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                null,
                List.of(),
                null);
        happens(new TextAgreed(OFFICE, agreement, LIER, terms, TEXT, null));
        long last = 0;
        for (var owner : List.of(STATE, LIER)) {
            happens(new OwnerApprovalRecorded(
                    OFFICE, agreement, owner, TEXT, Occurred.on(JANUARY), Body.MUNICIPAL_COUNCIL, null, true));
            last = happens(new AgreementSigned(OFFICE, agreement, owner, Occurred.on(JANUARY)));
        }
        return last;
    }

    private static List<ClauseChange> strikes(String... keys) {
        return Arrays.stream(keys)
                .map(key -> new ClauseChange(new ClauseKey(key), null))
                .toList();
    }

    private ChangeNumber proposed(int number, LocalDate from, String... clauses) {
        var change = new ChangeNumber(number);
        var changeContent = new ChangeContent(
                ChangeKind.SERVICE_REMOVED, "Another text", from, ChangeFigures.NONE, Collections.emptySortedMap());
        happens(new ChangeProposed(
                OFFICE, change, STATE, changeContent, Collections.emptySortedSet(), Collections.emptySortedMap()));
        happens(new AmendmentProposed(OFFICE, new AgreementNumber(1), number, change, STATE, strikes(clauses), TEXT));
        return change;
    }

    private long amended(int number, LocalDate from, String... clauses) {
        var change = proposed(number, from, clauses);
        return happens(new AmendmentAdopted(
                OFFICE,
                new AgreementNumber(1),
                number,
                change,
                from,
                Origin.JOINT_DECISION,
                List.of(),
                strikes(clauses)));
    }

    private DecisionEntry told(long version, LocalDate day) {
        return DecisionHistory.of(events, day, (kind, from) -> false).stream()
                .filter(decision -> decision.version() == version)
                .findFirst()
                .orElseThrow();
    }

    private OwnLineDecision ownLine(long version) {
        return (OwnLineDecision) told(version, JANUARY);
    }

    @Test
    @Shows(R_021)
    void tells_that_an_agreement_gives_way_to_the_next_and_its_amendments_with_it() {
        long first = comesIntoForce(1, JANUARY);
        long amendment = amended(1, JANUARY, "hours");
        long second = comesIntoForce(2, JANUARY.plusYears(1));
        var before = JANUARY.plusYears(1).minusDays(1);
        assertThat(told(first, before).head().effect()).isEqualTo(IN_EFFECT);
        assertThat(told(amendment, before).head().effect()).isEqualTo(IN_EFFECT);
        assertThat(told(second, before).head().effect()).isEqualTo(NOT_YET);
        assertThat(told(first, before.plusDays(1)).head().effect()).isEqualTo(REPLACED);
        assertThat(told(amendment, before.plusDays(1)).head().effect()).isEqualTo(REPLACED);
        assertThat(told(second, before).head().links().replaces()).containsExactly(new DecisionRef(first, null));
        assertThat(((AgreementDecision) told(second, before)).lines())
                .extracting(OwnLineApproval::owner)
                .containsExactly(STATE, LIER);
    }

    @Test
    void tells_that_an_amendment_is_replaced_only_when_all_it_said_reads_otherwise() {
        comesIntoForce(1, JANUARY);
        long both = amended(1, JANUARY, "hours", "rooms");
        long hours = amended(2, JANUARY.plusMonths(1), "hours");
        var later = JANUARY.plusMonths(3);
        assertThat(told(both, later).head().effect()).isEqualTo(IN_EFFECT);
        assertThat(told(both, later).head().links().replacedBy()).containsExactly(new DecisionRef(hours, null));

        amended(3, JANUARY.plusMonths(2), "rooms");
        assertThat(told(both, JANUARY.plusMonths(2).minusDays(1)).head().effect())
                .isEqualTo(IN_EFFECT);
        assertThat(told(both, later).head().effect()).isEqualTo(REPLACED);
    }

    @Test
    void reads_the_wordings_of_a_clause_in_the_order_of_their_days_whichever_was_adopted_first() {
        comesIntoForce(1, JANUARY);
        long march = amended(1, JANUARY.plusMonths(2), "hours");
        long february = amended(2, JANUARY.plusMonths(1), "hours");
        assertThat(told(march, JANUARY).head().links().replaces()).containsExactly(new DecisionRef(february, null));
        assertThat(told(february, JANUARY.plusMonths(2)).head().effect()).isEqualTo(REPLACED);
        assertThat(told(march, JANUARY.plusMonths(2)).head().effect()).isEqualTo(IN_EFFECT);
    }

    @Test
    @Shows(R_016)
    void does_not_count_an_approval_of_another_text() {
        comesIntoForce(1, JANUARY);
        var change = proposed(1, JANUARY.plusMonths(1), "hours");
        long other = approves(change, 1, STATE, "b".repeat(64));
        assertThat(ownLine(other).lines().getFirst().counts()).isFalse();
        assertThat(ownLine(other).awaiting()).containsExactly(STATE, LIER);

        long right = approves(change, 2, LIER, TEXT);
        assertThat(ownLine(right).lines().getFirst().counts()).isTrue();
        assertThat(ownLine(right).awaiting()).containsExactly(STATE);
        assertThat(told(right, JANUARY).head().effect()).isEqualTo(AWAITING_OWN_LINES);
    }

    @Test
    @Shows(R_118)
    void tells_of_an_amendment_that_the_board_has_set_which_ruling_set_it_and_no_approval() {
        comesIntoForce(1, JANUARY);
        var change = proposed(1, JANUARY.plusMonths(1), "hours");
        var settled = new TreeSet<>(List.of(change));
        long ruling = happens(
                new BoardDecisionRecorded(OFFICE, new DisputeNumber(1), Occurred.on(JANUARY), List.of(), settled));
        long adopted = happens(new AmendmentAdopted(
                OFFICE,
                new AgreementNumber(1),
                1,
                change,
                JANUARY.plusMonths(1),
                Origin.SET_BY_BOARD,
                List.of(),
                strikes("hours")));
        var amendment = (AmendmentDecision) told(adopted, JANUARY);
        assertThat(amendment.head().status()).isEqualTo(DecisionStatus.SET_BY_BOARD);
        assertThat(amendment.lines()).isEmpty();
        assertThat(amendment.confirmed()).isNull();
        assertThat(amendment.terms().clauses()).containsExactly(new ClauseKey("hours"));
        assertThat(amendment.changes()).containsExactly(change);
        assertThat(amendment.head().links().carriesOut()).containsExactly(new DecisionRef(ruling, null));
        assertThat(amendment.board()).isEqualTo(((BoardDecision) told(ruling, JANUARY)).board());
        assertThat(told(ruling, JANUARY).changes()).containsExactly(change);
    }

    private ChangeNumber changed(LocalDate from) {
        var content = new ChangeContent(
                ChangeKind.SERVICE_REMOVED, "Shorter hours", from, ChangeFigures.NONE, Collections.emptySortedMap());
        var change = new ChangeNumber(1);
        happens(new ChangeProposed(
                OFFICE, change, STATE, content, Collections.emptySortedSet(), Collections.emptySortedMap()));
        return change;
    }

    private DecisionHead jointly(long version, LocalDate day) {
        return DecisionHistory.of(events, day, (kind, from) -> true).stream()
                .filter(decision -> decision.version() == version)
                .findFirst()
                .orElseThrow()
                .head();
    }

    @Test
    @Shows(R_162)
    void shows_that_what_one_line_decides_applies_by_its_own_word_alone() {
        long alone = approves(changed(JANUARY), 1, STATE, null);
        var head = told(alone, JANUARY.plusDays(9)).head();
        assertThat(head.effect()).isEqualTo(IN_EFFECT_IN_OWN_LINE);
        assertThat(head.status()).isEqualTo(DecisionStatus.RECORDED_BY);
        assertThat(head.confirmation())
                .isEqualTo(new ConfirmationStatus(
                        State.RECORDED_BY, STATE, JANUARY, Collections.emptySortedSet(), List.of(), null));
    }

    @Test
    @Shows(R_162)
    void shows_whose_line_has_not_answered_a_joint_decision_and_for_how_many_days() {
        var change = changed(JANUARY);
        long first = approves(change, 1, STATE, null);
        var waiting = jointly(first, JANUARY.plusDays(9));
        assertThat(waiting.effect()).isEqualTo(AWAITING_OWN_LINES);
        assertThat(waiting.confirmation())
                .isEqualTo(new ConfirmationStatus(
                        State.RECORDED_BY, STATE, JANUARY, new TreeSet<>(List.of(LIER)), List.of(), 9));

        approves(change, 2, LIER, null);
        var complete = jointly(first, JANUARY.plusDays(9));
        assertThat(complete.effect()).isEqualTo(IN_EFFECT);
        assertThat(complete.confirmation()).isEqualTo(ConfirmationStatus.confirmed(JANUARY));
    }

    @Test
    @Shows(R_162)
    void lets_a_later_word_of_one_line_replace_only_its_own() {
        var change = changed(JANUARY);
        long state = approves(change, 1, STATE, null);
        long lier = approves(change, 2, LIER, null);
        long again = approves(change, 3, LIER, null);
        assertThat(told(state, JANUARY).head().effect()).isEqualTo(IN_EFFECT_IN_OWN_LINE);
        assertThat(told(lier, JANUARY).head().effect()).isEqualTo(REPLACED);
        assertThat(told(again, JANUARY).head().links().replaces()).containsExactly(new DecisionRef(lier, null));
    }

    private long approves(ChangeNumber change, int number, OwnerId owner, @Nullable String text) {
        var body = owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
        var mandate = new MandateNumber(owner.isState() ? 1 : 2);
        var decision = new Decision(Occurred.on(JANUARY), body, mandate, null, text, null, null, null);
        return happens(new OwnLineDecisionRecorded(OFFICE, change, number, owner, decision, true));
    }
}
