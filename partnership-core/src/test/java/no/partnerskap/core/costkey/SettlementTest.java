package no.partnerskap.core.costkey;

import static no.partnerskap.core.costkey.CostKeyFacts.KEY;
import static no.partnerskap.core.costkey.CostKeyFacts.aKeyInForce;
import static no.partnerskap.core.costkey.CostKeyFacts.adopted;
import static no.partnerskap.core.costkey.CostKeyFacts.after;
import static no.partnerskap.core.costkey.CostKeyFacts.anAgreement;
import static no.partnerskap.core.costkey.CostKeyFacts.byPercent;
import static no.partnerskap.core.costkey.CostKeyFacts.counted;
import static no.partnerskap.core.costkey.CostKeyFacts.proposedKey;
import static no.partnerskap.core.costkey.CostKeyFacts.reachingBack;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_090;
import static no.partnerskap.core.rules.Rule.R_092;
import static no.partnerskap.core.rules.Rule.R_097;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import no.partnerskap.core.costkey.CostKeyCommand.ConfirmSettlement;
import no.partnerskap.core.costkey.CostKeyCommand.Settle;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementConfirmed;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.costkey.CostKeys.OpenKey;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A settlement")
class SettlementTest {
    private static final SettlementNumber FIRST = new SettlementNumber(1);
    private static final ChangeNumber SECOND = new ChangeNumber(2);
    private static final List<SettledCost> RENT = List.of(new SettledCost("rent", Nok.of("300001.01")));

    private static SortedMap<OwnerId, Nok> nok(String state, String lier) {
        return sorted(Map.of(STATE, Nok.of(state), LIER, Nok.of(lier)));
    }

    private static Settle settle(String from, String to, @Nullable SettlementNumber restates) {
        return new Settle(OFFICE, STATE, AGREEMENT, date(from), date(to), RENT, nok("100000", "200000"), restates);
    }

    private static SettlementProposed proposed(
            int number, String from, String to, @Nullable SettlementNumber restates) {
        return new SettlementProposed(
                OFFICE,
                new SettlementNumber(number),
                STATE,
                AGREEMENT,
                date(from),
                date(to),
                RENT,
                List.of(KEY),
                nok("150000.51", "150000.50"),
                nok("100000", "200000"),
                nok("50000.51", "-49999.50"),
                restates);
    }

    private static SettlementConfirmed confirmed(int number) {
        return new SettlementConfirmed(OFFICE, new SettlementNumber(number), LIER, true);
    }

    private static Scene january() {
        return aKeyInForce().and(proposed(1, "2026-01-01", "2026-02-01", null), confirmed(1));
    }

    @Test
    @Shows(R_090)
    void splits_to_the_ore_and_says_what_each_owner_still_owes() {
        aKeyInForce()
                .when(settle("2026-01-01", "2026-02-01", null))
                .records(proposed(1, "2026-01-01", "2026-02-01", null))
                .answersNumber(1);
    }

    @Test
    @Shows(R_090)
    void mixes_the_keys_of_its_period_by_days() {
        var state = after(
                counted(),
                proposedKey(),
                adopted(),
                proposedKey(2, SECOND, byPercent("20", "80")),
                adopted(2, SECOND, date("2026-01-11"), byPercent("20", "80")));
        var c = new Settle(
                OFFICE,
                STATE,
                AGREEMENT,
                date("2026-01-01"),
                date("2026-01-31"),
                List.of(new SettledCost("all", Nok.of("1000"))),
                sorted(Map.of()),
                null);
        var event = (SettlementProposed) new Settlements(state)
                .propose(c, new TreeSet<>(List.of(STATE, LIER)))
                .events()
                .getFirst();
        assertThat(event.keys()).containsExactly(KEY, new KeyNumber(2));
        assertThat(event.split()).isEqualTo(nok("300", "700"));
        assertThat(event.balances()).isEqualTo(nok("300", "700"));
    }

    @Test
    @Shows(R_092)
    void needs_a_key_for_every_day_of_its_period() {
        aKeyInForce().when(settle("2025-12-31", "2026-02-01", null)).refuses("settlement.no-key", R_092);
        anAgreement().when(settle("2026-01-01", "2026-02-01", null)).refuses("settlement.no-key", R_092);
    }

    @Test
    void is_of_some_cost_in_some_days() {
        aKeyInForce().when(settle("2026-02-01", "2026-02-01", null)).isMalformed("/toExclusive", "period");
    }

    @Test
    void is_settled_when_every_other_owner_has_confirmed() {
        var waiting = aKeyInForce().and(proposed(1, "2026-01-01", "2026-02-01", null));
        waiting.when(new ConfirmSettlement(OFFICE, FIRST, STATE)).isNotYours("settlement.own");
        waiting.when(new ConfirmSettlement(OFFICE, FIRST, LIER)).records(confirmed(1));
        january().when(new ConfirmSettlement(OFFICE, FIRST, LIER)).recordsNothingNew();
        waiting.when(new ConfirmSettlement(OFFICE, new SettlementNumber(9), LIER))
                .knowsNo("settlement");
    }

    @Test
    @Shows(R_097)
    void is_not_made_twice_of_the_same_days() {
        january()
                .at("2026-03-01T09:00:00Z")
                .when(settle("2026-01-31", "2026-02-28", null))
                .refuses("settlement.settled", R_097);
        january().when(settle("2026-02-01", "2026-02-28", null)).refuses("settlement.not-over", R_097);
        january()
                .at("2026-03-01T09:00:00Z")
                .when(settle("2026-02-01", "2026-02-28", null))
                .records(proposed(2, "2026-02-01", "2026-02-28", null));
    }

    @Test
    @Shows(R_097)
    void is_restated_by_a_later_one_and_stands_as_it_was() {
        january()
                .when(settle("2026-01-01", "2026-02-01", FIRST))
                .records(proposed(2, "2026-01-01", "2026-02-01", FIRST));
        var restated = january().and(proposed(2, "2026-01-01", "2026-02-01", FIRST), confirmed(2));
        restated.when(settle("2026-01-01", "2026-02-01", FIRST)).refuses("settlement.nothing-to-restate", R_097);
        restated.when(settle("2026-01-01", "2026-02-01", new SettlementNumber(2)))
                .records(proposed(3, "2026-01-01", "2026-02-01", new SettlementNumber(2)));
    }

    @Test
    @Shows(R_097)
    void is_not_confirmed_once_another_has_settled_its_days() {
        january()
                .and(proposed(2, "2026-01-01", "2026-02-01", null))
                .when(new ConfirmSettlement(OFFICE, new SettlementNumber(2), LIER))
                .refuses("settlement.settled", R_097);
    }

    @Test
    @Shows(R_097)
    void is_to_be_restated_when_a_key_reaches_back_into_it() {
        var state = after(
                counted(),
                proposedKey(),
                adopted(),
                proposed(1, "2026-01-01", "2026-02-01", null),
                confirmed(1),
                proposedKey(2, SECOND, byPercent("20", "80")));
        var open = new OpenKey(new KeyNumber(2), AGREEMENT, SECOND, byPercent("20", "80"));
        var approvals = List.of(reachingBack(STATE, "2026-02-05"), reachingBack(LIER, "2026-02-06"));
        var outcome = state.carryOut(OFFICE, open, approvals, date("2026-01-15"));
        assertThat(outcome.events()).hasSize(1);
        assertThat(outcome.findings()).extracting(Finding::code).containsExactly("cost-key.restatement-due");
    }
}
