package no.partnerskap.core.costkey;

import static no.partnerskap.core.costkey.CostKeyFacts.SHARED;
import static no.partnerskap.core.costkey.CostKeyFacts.aKeyInForce;
import static no.partnerskap.core.costkey.CostKeyFacts.agreed;
import static no.partnerskap.core.costkey.CostKeyFacts.anAgreement;
import static no.partnerskap.core.costkey.CostKeyFacts.asked;
import static no.partnerskap.core.costkey.CostKeyFacts.byPercent;
import static no.partnerskap.core.costkey.CostKeyFacts.byStaff;
import static no.partnerskap.core.costkey.CostKeyFacts.changeOfKey;
import static no.partnerskap.core.costkey.CostKeyFacts.counted;
import static no.partnerskap.core.costkey.CostKeyFacts.fte;
import static no.partnerskap.core.costkey.CostKeyFacts.key;
import static no.partnerskap.core.costkey.CostKeyFacts.proposedKey;
import static no.partnerskap.core.costkey.CostKeyFacts.weights;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_090;
import static no.partnerskap.core.rules.Rule.R_091;
import static no.partnerskap.core.rules.Rule.R_092;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_095;
import static no.partnerskap.core.rules.Rule.R_159;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.RecordFteCount;
import no.partnerskap.core.costkey.CostKeyCommand.ReviewCostKey;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyReviewed;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cost key that is asked for")
class CostKeyTest {
    private static final ChangeNumber SECOND = new ChangeNumber(2);

    private static AdjustCostKey adjust(OwnerId by, ChangeNumber change, KeyTerms terms) {
        return new AdjustCostKey(OFFICE, by, AGREEMENT, change, null, asked(terms));
    }

    private static AdjustCostKey opening(String effectiveOn, KeyTerms terms) {
        return new AdjustCostKey(
                OFFICE, STATE, AGREEMENT, null, new OpenedChange("A key", date(effectiveOn)), asked(terms));
    }

    @Test
    void opens_the_change_that_carries_it() {
        anAgreement()
                .and(counted())
                .when(opening("2026-01-01", byStaff("10", "10")))
                .records(changeOfKey("2026-01-01"), proposedKey())
                .answersNumber(1);
    }

    @Test
    void is_carried_by_the_change_it_names_and_takes_review_and_deviation_from_the_policy() {
        anAgreement()
                .and(counted(), changeOfKey("2026-01-01"))
                .when(adjust(STATE, CHANGE, byStaff("10", "10")))
                .records(proposedKey());
    }

    @Test
    void names_one_change_or_opens_one() {
        var both = new AdjustCostKey(
                OFFICE, STATE, AGREEMENT, CHANGE, new OpenedChange("A key", OPENING), asked(byPercent("50", "50")));
        anAgreement().and(changeOfKey("2026-01-01")).when(both).isMalformed("/change", "carrying-change");
        anAgreement()
                .when(new AdjustCostKey(OFFICE, STATE, AGREEMENT, null, null, asked(byPercent("50", "50"))))
                .isMalformed("/change", "carrying-change");
    }

    @Test
    @Shows(R_093)
    void is_carried_by_a_change_of_the_key_only() {
        var staff = new ChangeProposed(
                OFFICE,
                CHANGE,
                STATE,
                new ChangeContent(ChangeKind.BUDGET_FRAME, "x", OPENING, ChangeFigures.NONE, sorted(Map.of())),
                owners(LIER),
                sorted(Map.of()));
        anAgreement()
                .and(staff)
                .when(adjust(STATE, CHANGE, byPercent("50", "50")))
                .refuses("cost-key.change-kind", R_093);
    }

    @Test
    @Shows(R_093)
    void is_carried_by_no_change_that_carries_one_already_or_was_taken_back() {
        aKeyInForce().when(adjust(STATE, CHANGE, byPercent("50", "50"))).refuses("cost-key.change-taken", R_093);
        anAgreement()
                .and(changeOfKey("2026-01-01"), new ChangeWithdrawn(OFFICE, CHANGE, STATE, on("2026-01-05")))
                .when(adjust(STATE, CHANGE, byPercent("50", "50")))
                .refuses("change.withdrawn", R_093);
    }

    @Test
    void is_carried_by_a_change_of_the_same_owner() {
        anAgreement()
                .and(changeOfKey("2026-01-01"))
                .when(adjust(LIER, CHANGE, byPercent("50", "50")))
                .isNotYours("change.other-initiator");
    }

    @Test
    @Shows(R_092)
    void belongs_to_an_agreement_on_operations() {
        given(established(), stateMandate(), lierMandate(), agreed(AgreementKind.LETTER_OF_INTENT))
                .when(opening("2026-01-01", byPercent("50", "50")))
                .refuses("cost-key.agreement-kind", R_092);
        given(established()).when(opening("2026-01-01", byPercent("50", "50"))).knowsNo("agreement");
    }

    @Test
    @Shows(R_091)
    void by_staff_weighs_what_was_counted_on_the_day_it_names() {
        anAgreement().when(opening("2026-01-01", byStaff("10", "10"))).refuses("cost-key.not-counted", R_091);
        anAgreement()
                .and(counted())
                .when(opening("2026-01-01", byStaff("9", "10")))
                .refuses("cost-key.not-counted", R_091);
    }

    @Test
    @Shows(R_092)
    void begins_on_any_day_of_the_agreement_also_where_it_is_the_first() {
        anAgreement()
                .when(opening("2026-02-01", byPercent("50", "50")))
                .records(changeOfKey("2026-02-01"), proposedKey(1, CHANGE, byPercent("50", "50")));
        anAgreement().when(opening("2025-12-31", byPercent("50", "50"))).refuses("cost-key.gap", R_092);
    }

    @Test
    @Shows(R_159)
    void by_staff_waits_while_the_counts_of_its_day_differ() {
        var differing =
                anAgreement().and(counted(), new FteCounted(OFFICE, 2, LIER, date("2026-01-01"), fte("9", "10"), null));
        differing.when(opening("2026-01-01", byStaff("10", "10"))).refuses("cost-key.counts-differ", R_159);
        differing.when(opening("2026-01-01", byPercent("50", "50"))).answersNumber(1);
        differing
                .and(new FteCounted(OFFICE, 3, LIER, date("2026-01-01"), fte("10", "10"), null))
                .when(opening("2026-01-01", byStaff("10", "10")))
                .answersNumber(1);
    }

    @Test
    @Shows(R_159)
    void knows_no_count_by_which_the_owner_that_counts_later_pays_less() {
        var first = CostKeys.NONE.after(counted());
        var less = first.after(new FteCounted(OFFICE, 2, LIER, date("2026-01-01"), fte("12", "10"), null));
        assertThat(less.countedBy(date("2026-01-01")).orElseThrow().recordedBy())
                .isEqualTo(STATE);
        var more = first.after(new FteCounted(OFFICE, 2, LIER, date("2026-01-01"), fte("9", "10"), null));
        assertThat(more.countedBy(date("2026-01-01")).orElseThrow().recordedBy())
                .isEqualTo(LIER);
    }

    @Test
    @Shows(R_092)
    void begins_on_any_later_day_where_one_is_in_force_but_not_before_the_agreement() {
        aKeyInForce()
                .when(opening("2026-03-01", byPercent("50", "50")))
                .records(changeOfKey(SECOND, "2026-03-01"), proposedKey(2, SECOND, byPercent("50", "50")));
        aKeyInForce().when(opening("2025-12-01", byPercent("50", "50"))).refuses("cost-key.gap", R_092);
    }

    @Test
    void gives_every_owner_a_weight() {
        var alone = new AdjustCostKey(
                OFFICE,
                STATE,
                AGREEMENT,
                null,
                new OpenedChange("A key", OPENING),
                asked(CostKeyFacts.terms(
                        CostKey.of(CostBasis.PERCENT, sorted(Map.of(STATE, new BigDecimal("100")))), null)));
        anAgreement().when(alone).isMalformed("/key/weights", "weights-of-owners");
    }

    @Test
    @Shows({R_090, R_091})
    void has_weights_that_can_be_shared_by() {
        assertThatThrownBy(() -> key(CostBasis.PERCENT, "50", "49.9999")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> key(CostBasis.PERCENT, "50.00001", "49.99999")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> key(CostBasis.FTE, "0", "0")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> key(CostBasis.FTE, "-1", "2")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> key(CostBasis.FTE, "1.005", "2")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> CostKeyFacts.terms(key(CostBasis.FTE, "1", "2"), null))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> CostKeyFacts.terms(key(CostBasis.AREA, "1", "2"), OPENING))
                .isInstanceOf(Malformed.class);
        assertThat(key(CostBasis.PERCENT, "66.6667", "33.3333").weights()).isEqualTo(weights("66.6667", "33.3333"));
    }

    @Test
    void per_item_shares_each_cost_by_its_own_measure() {
        var rent = new KeyItem("rent", CostBasis.AREA, weights("100", "300"), Nok.of("2000000"));
        var systems = new KeyItem("systems", CostBasis.PERCENT, weights("50", "50"), Nok.of("1600000"));
        var key = new CostKey(CostBasis.PER_ITEM, sorted(Map.of()), List.of(rent, systems));
        assertThat(CostKeyFacts.terms(key, null).contributions())
                .isEqualTo(sorted(Map.of(STATE, Nok.of("1300000"), LIER, Nok.of("2300000"))));
        assertThat(key.shares().of().get(STATE)).hasToString("13/36");
        assertThatThrownBy(() -> new KeyTerms(key, null, SHARED.plus(Nok.of("1")), 12, BigDecimal.ONE))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new CostKey(CostBasis.PER_ITEM, sorted(Map.of()), List.of(rent, rent)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    @Shows(R_091)
    void counts_staff_of_every_owner_on_a_day_that_has_come() {
        anAgreement().when(count(LIER, "2026-02-02", "8", "10")).isMalformed("/countedOn", "counted-later");
        anAgreement().when(count(LIER, "2026-01-31", "0", "0")).isMalformed("/fte", "fte-count");
        var others = new RecordFteCount(
                OFFICE, LIER, OPENING, sorted(Map.of(EIKER, fte("1", "1").get(STATE))), null);
        anAgreement().when(others).isMalformed("/fte", "fte-count");
    }

    @Test
    @Shows(R_159)
    void lets_counts_that_differ_stand_side_by_side() {
        anAgreement()
                .and(counted())
                .when(count(LIER, "2026-01-01", "9", "10"))
                .records(new FteCounted(OFFICE, 2, LIER, OPENING, fte("9", "10"), null))
                .notices("fte-count.differs", R_159)
                .answersNumber(2);
        anAgreement()
                .and(counted())
                .when(count(STATE, "2026-01-01", "10", "10"))
                .recordsNothingNew()
                .answersNumber(1);
    }

    private static RecordFteCount count(OwnerId by, String day, String state, String lier) {
        return new RecordFteCount(OFFICE, by, date(day), fte(state, lier), null);
    }

    @Test
    @Shows(R_095)
    void is_reviewed_by_word_of_each_owner() {
        aKeyInForce()
                .when(new ReviewCostKey(OFFICE, LIER, AGREEMENT, on("2026-01-20"), null, "It stays"))
                .records(new CostKeyReviewed(OFFICE, AGREEMENT, LIER, on("2026-01-20"), null, "It stays"))
                .noticesNothing();
        anAgreement()
                .when(new ReviewCostKey(OFFICE, LIER, AGREEMENT, on("2026-01-20"), null, "It stays"))
                .notices("cost-key.none", R_095);
        anAgreement()
                .when(new ReviewCostKey(OFFICE, LIER, AGREEMENT, on("2026-01-20"), new MeetingNumber(9), "It stays"))
                .knowsNo("meeting");
        anAgreement()
                .when(new ReviewCostKey(OFFICE, LIER, new AgreementNumber(9), on("2026-01-20"), null, "It stays"))
                .knowsNo("agreement");
    }
}
