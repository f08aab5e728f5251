package no.partnerskap.core.agreement;

import static no.partnerskap.core.agreement.Texts.clause;
import static no.partnerskap.core.rules.Rule.R_013;
import static no.partnerskap.core.rules.Rule.R_064;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import no.partnerskap.core.agreement.ClauseFields.CostSharing;
import no.partnerskap.core.agreement.ClauseFields.Delegations;
import no.partnerskap.core.agreement.TouchedKinds.Rewording;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The kind of change that an amendment is")
class TouchedKindsTest {
    private static final List<MinimumService> ALL = List.of(MinimumService.values());

    private static ChangeKind kind(ClauseFields before, ClauseFields after) {
        return new Rewording(clause(before), clause(after)).kind();
    }

    @Test
    void follows_what_the_premises_clause_says_of_the_place() {
        var here = Texts.location("Street 1", "Met");
        assertThat(kind(here, Texts.location("Street 2", "Met"))).isEqualTo(ChangeKind.LOCATION_MOVE);
        assertThat(kind(here, Texts.location("Street 1", "Otherwise"))).isEqualTo(ChangeKind.OFFICE_DESIGN);
        assertThat(new Rewording(clause(here), null).kind()).isEqualTo(ChangeKind.LOCATION_MOVE);
        assertThat(new Rewording(null, clause(here)).kind()).isEqualTo(ChangeKind.LOCATION_MOVE);
    }

    @Test
    @Shows(R_013)
    void follows_which_services_come_and_go() {
        var some = Texts.services(ALL, Texts.further("Home care"));
        assertThat(kind(some, Texts.services(ALL))).isEqualTo(ChangeKind.SERVICE_REMOVED);
        assertThat(kind(Texts.services(ALL), some)).isEqualTo(ChangeKind.SERVICE_ADDED);
        var fewer = EnumSet.complementOf(EnumSet.of(MinimumService.INDIVIDUAL_PLAN));
        assertThat(kind(some, Texts.services(fewer))).isEqualTo(ChangeKind.MINIMUM_SERVICE_REMOVED);
        assertThat(new Rewording(clause(some), null).kind()).isEqualTo(ChangeKind.MINIMUM_SERVICE_REMOVED);
    }

    @Test
    void follows_whether_the_model_of_leadership_changes_or_only_its_terms() {
        var dual = Texts.leadership(LeadershipModel.DUAL);
        assertThat(kind(dual, Texts.leadership(LeadershipModel.SINGLE_STATE)))
                .isEqualTo(ChangeKind.LEADERSHIP_MODEL_CHANGE);
        assertThat(kind(dual, dual)).isEqualTo(ChangeKind.LEADER_EMPLOYMENT_TERMS);
    }

    @Test
    void follows_whether_delegations_are_given_or_only_taken_back() {
        var given = (Delegations) Texts.whole().get(10).fields();
        var none = new Delegations(List.of());
        assertThat(kind(given, none)).isEqualTo(ChangeKind.DELEGATION_REVOKED);
        assertThat(kind(none, given)).isEqualTo(ChangeKind.DELEGATION_GRANTED);
        assertThat(kind(given, given)).isEqualTo(ChangeKind.DELEGATION_GRANTED);
    }

    @Test
    void follows_the_clause_elsewhere() {
        var cost = new CostSharing("By FTE", List.of(), 3, true);
        assertThat(kind(cost, cost)).isEqualTo(ChangeKind.COST_KEY_ADJUSTMENT);
        assertThat(kind(Texts.governance(), Texts.governance())).isEqualTo(ChangeKind.ORGANISATION_TERM_CHANGE);
        assertThat(new Rewording(null, Texts.least().get(3)).kind())
                .isEqualTo(ChangeKind.USER_OR_SERVICE_INTERFACE_TERM);
    }

    @Test
    @Shows(R_064)
    void of_several_is_one_that_the_law_wants_decided_jointly() {
        var kinds = new TreeSet<>(List.of(ChangeKind.COST_KEY_ADJUSTMENT, ChangeKind.SERVICE_ADDED));
        assertThat(TouchedKinds.leading(kinds)).isEqualTo(ChangeKind.SERVICE_ADDED);
        assertThat(TouchedKinds.carriedAs(ChangeKind.SERVICE_ADDED, kinds)).isTrue();
        assertThat(TouchedKinds.carriedAs(ChangeKind.COST_KEY_ADJUSTMENT, kinds))
                .isFalse();
        assertThat(TouchedKinds.carriedAs(ChangeKind.LOCATION_MOVE, kinds)).isFalse();
    }
}
