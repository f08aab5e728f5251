package no.partnerskap.core.agreement;

import static no.partnerskap.core.agreement.InForce.complete;
import static no.partnerskap.core.agreement.InForce.fold;
import static no.partnerskap.core.agreement.Texts.clause;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.rules.Rule.R_011;
import static no.partnerskap.core.rules.Rule.R_014;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_020;
import static no.partnerskap.core.rules.Rule.R_117;
import static no.partnerskap.core.rules.Rule.R_118;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.ClauseFields.Purpose;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.partnership.Facts;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An amendment that its change's approvals carry out")
class CarriedAmendmentTest {
    private static final ChangeNumber SECOND_CHANGE = new ChangeNumber(2);
    private static final ClauseChange PURPOSE = change(new Purpose(List.of("More in education"), List.of(), null));
    private static final ClauseChange PLACE = change(Texts.location("Street 2", "Met"));
    private static final ClauseChange NO_ANNEX = new ClauseChange(Texts.key(ClauseType.ANNEX), null);

    private static ClauseChange change(ClauseFields fields) {
        return new ClauseChange(Texts.key(fields.type()), clause(fields));
    }

    private static Agreements proposed(ClauseChange... changes) {
        return fold(complete(1, Texts.partnership(Texts.whole()), "2026-01-01")).after(proposal(1, CHANGE, changes));
    }

    private static AmendmentProposed proposal(int number, ChangeNumber change, ClauseChange... changes) {
        var clauses = List.of(changes);
        return new AmendmentProposed(OFFICE, AGREEMENT, number, change, LIER, clauses, ContentHash.of(clauses));
    }

    private static List<LineApproval> approvals(String state, boolean stateBack, String lier, boolean lierBack) {
        return List.of(
                new LineApproval(STATE, on(state), stateBack, "h", 11),
                new LineApproval(LIER, on(lier), lierBack, "h", 12));
    }

    private static List<LineApproval> inMay() {
        return approvals("2026-05-10", false, "2026-05-20", false);
    }

    private static Outcome carryOut(Agreements known, List<LineApproval> approvals) {
        return known.carryOut(OFFICE, known.open().getFirst(), approvals, date("2026-06-01"));
    }

    private static AmendmentAdopted adopted(Origin origin, List<LineApproval> approvals, ClauseChange... changes) {
        return new AmendmentAdopted(
                OFFICE, AGREEMENT, 1, CHANGE, date("2026-06-01"), origin, approvals, List.of(changes));
    }

    @Test
    @Shows(R_019)
    void waits_until_it_is_adopted_and_then_applies_from_its_day() {
        var known = proposed(PURPOSE);
        assertThat(known.open())
                .containsExactly(new OpenAmendment(AGREEMENT, 1, CHANGE, ContentHash.of(List.of(PURPOSE))));
        assertThat(known.carriedBy(CHANGE)).isTrue();
        assertThat(known.carriedOut(CHANGE)).isFalse();
        var outcome = carryOut(known, inMay());
        assertThat(outcome.events()).isEqualTo(List.of(adopted(Origin.JOINT_DECISION, inMay(), PURPOSE)));

        var after = known.after(adopted(Origin.JOINT_DECISION, inMay(), PURPOSE));
        assertThat(after.open()).isEmpty();
        assertThat(after.carriedOut(CHANGE)).isTrue();
        assertThat(after.carriedOut(SECOND_CHANGE)).isFalse();
        assertThat(after.consolidated(AGREEMENT, date("2026-05-31")))
                .allMatch(version -> version.version() == 1 && version.amendment() == 0);
        assertThat(after.consolidated(AGREEMENT, date("2026-06-01")))
                .filteredOn(version -> version.amendment() != 0)
                .containsExactly(new ClauseVersion(
                        PURPOSE.key(), PURPOSE.clause(), 2, date("2026-06-01"), 1, Origin.JOINT_DECISION));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10,false,2026-06-01,false,true",
        "2026-05-10,false,2026-06-02,false,false",
        "2026-05-10,false,2026-06-02,true,false",
        "2026-06-02,true,2026-05-10,false,false",
        "2026-06-02,true,2026-06-03,true,true"
    })
    @Shows(R_020)
    void reaches_back_only_where_every_approval_says_so(
            String state, boolean stateBack, String lier, boolean lierBack, boolean adopted) {
        var outcome = carryOut(proposed(PURPOSE), approvals(state, stateBack, lier, lierBack));
        assertThat(outcome.events()).hasSize(adopted ? 1 : 0);
        assertThat(outcome.findings()).extracting(Finding::rule).isEqualTo(adopted ? List.of() : List.of(R_020));
    }

    @Test
    @Shows({R_011, R_019})
    void waits_where_another_amendment_has_left_it_unlawful() {
        var users = Texts.key(ClauseType.USER_INVOLVEMENT);
        var spare = new ClauseChange(
                new ClauseKey("users-too"),
                Texts.clause("users-too", "Text", Texts.least().get(3).fields()));
        var both = proposed(spare)
                .after(adopted(Origin.JOINT_DECISION, inMay(), spare))
                .after(proposal(2, CHANGE, new ClauseChange(spare.key(), null)))
                .after(proposal(3, SECOND_CHANGE, new ClauseChange(users, null)));
        var first = carryOut(both, inMay());
        assertThat(first.events()).hasSize(1);
        var second = carryOut(both.after((AgreementEvent) first.events().getFirst()), inMay());
        assertThat(second.events()).isEmpty();
        assertThat(second.findings()).extracting(Finding::rule).containsExactly(R_011);
    }

    @Test
    @Shows({R_117, R_118})
    void takes_from_the_board_only_the_clauses_in_dispute_in_its_words_and_without_approval() {
        var known = proposed(PURPOSE, PLACE, NO_ANNEX);
        var texts = Map.of("location-and-design", "In Street 2.", "annex", "It stays.", "unknown", "So");
        var outcome = known.setByBoard(OFFICE, known.open().getFirst(), date("2026-06-01"), texts);
        var place = Texts.clause("location-and-design", "In Street 2.", Texts.location("Street 2", "Met"));
        var annex = Texts.clause("annex", "It stays.", Texts.whole().get(16).fields());
        assertThat(outcome.events())
                .isEqualTo(List.of(adopted(
                        Origin.SET_BY_BOARD,
                        List.of(),
                        new ClauseChange(place.key(), place),
                        new ClauseChange(annex.key(), annex))));
    }

    @Test
    @Shows(R_117)
    void takes_nothing_from_a_board_that_was_asked_something_else() {
        var known = proposed(PURPOSE);
        assertThat(known.setByBoard(OFFICE, known.open().getFirst(), date("2026-06-01"), Map.of("cost", "Half"))
                        .events())
                .isEmpty();
    }

    @Test
    @Shows(R_014)
    void brings_a_further_service_into_the_office_and_not_before() {
        var more = change(Texts.services(
                List.of(MinimumService.values()), Texts.further("Home care"), Texts.further("Debt advice")));
        var known = proposed(more);
        var both = Facts.owners(STATE, LIER);
        assertThat(known.servicesBeyond(date("2026-06-01"), both)).hasSize(1);
        var after = known.after(adopted(Origin.JOINT_DECISION, inMay(), more));
        assertThat(after.servicesBeyond(date("2026-05-31"), both)).hasSize(1);
        assertThat(after.servicesBeyond(date("2026-06-01"), both)).hasSize(2);
    }
}
