package no.partnerskap.core.costkey;

import static no.partnerskap.core.costkey.CostKeyFacts.KEY;
import static no.partnerskap.core.costkey.CostKeyFacts.adopted;
import static no.partnerskap.core.costkey.CostKeyFacts.after;
import static no.partnerskap.core.costkey.CostKeyFacts.approval;
import static no.partnerskap.core.costkey.CostKeyFacts.byPercent;
import static no.partnerskap.core.costkey.CostKeyFacts.byStaff;
import static no.partnerskap.core.costkey.CostKeyFacts.counted;
import static no.partnerskap.core.costkey.CostKeyFacts.proposedKey;
import static no.partnerskap.core.costkey.CostKeyFacts.reachingBack;
import static no.partnerskap.core.costkey.CostKeyFacts.weights;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_092;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_097;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeys.OpenKey;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cost key that was proposed")
class AdoptionTest {
    private static final OpenKey OPEN = new OpenKey(KEY, AGREEMENT, CHANGE, byStaff("10", "10"));
    private static final ChangeNumber SECOND = new ChangeNumber(2);
    private static final OpenKey NEXT = new OpenKey(new KeyNumber(2), AGREEMENT, SECOND, byPercent("50", "50"));
    private static final CostKeys WAITING = after(counted(), proposedKey());
    private static final CostKeys ANOTHER_WAITING =
            after(counted(), proposedKey(), adopted(), proposedKey(2, SECOND, byPercent("50", "50")));

    @Test
    @Shows(R_093)
    void waits_for_its_change_to_be_decided() {
        assertThat(WAITING.open()).containsExactly(OPEN);
        assertThat(WAITING.inForce(OPENING)).isEmpty();
        assertThat(WAITING.carriedOut(CHANGE)).isFalse();
    }

    @Test
    @Shows(R_093)
    void applies_from_its_day_when_the_last_owner_has_approved() {
        var outcome = WAITING.carryOut(
                OFFICE, OPEN, List.of(approval(STATE, "2025-12-01"), approval(LIER, "2025-12-10")), OPENING);
        assertThat(outcome.events()).isEqualTo(List.of(adopted()));
        var state = WAITING.after((CostKeyAdjusted) outcome.events().getFirst());
        assertThat(state.open()).isEmpty();
        assertThat(state.carriedOut(CHANGE)).isTrue();
        assertThat(state.inForce(OPENING)).isEqualTo(sortedTerms(byStaff("10", "10")));
        assertThat(state.inForce(OPENING.minusDays(1))).isEmpty();
    }

    private static Map<?, ?> sortedTerms(KeyTerms terms) {
        return new TreeMap<>(Map.of(AGREEMENT, terms));
    }

    @Test
    @Shows(R_097)
    void does_not_reach_back_unless_every_owner_says_so() {
        var outcome = ANOTHER_WAITING.carryOut(
                OFFICE,
                NEXT,
                List.of(approval(STATE, "2026-03-02"), reachingBack(LIER, "2026-02-01")),
                date("2026-03-01"));
        assertThat(outcome.events()).isEmpty();
        assertNoticed(outcome, "cost-key.retroactive", R_097);
    }

    @Test
    @Shows(R_097)
    void reaches_back_where_every_owner_says_so() {
        List<LineApproval> approvals = List.of(reachingBack(STATE, "2026-03-02"), reachingBack(LIER, "2026-02-01"));
        var outcome = ANOTHER_WAITING.carryOut(OFFICE, NEXT, approvals, date("2026-02-15"));
        assertThat(outcome.findings()).isEmpty();
        var state = ANOTHER_WAITING.after((CostKeyAdjusted) outcome.events().getFirst());
        assertThat(state.inForce(date("2026-02-14"))).isEqualTo(sortedTerms(byStaff("10", "10")));
        assertThat(state.inForce(date("2026-02-15"))).isEqualTo(sortedTerms(byPercent("50", "50")));
    }

    @Test
    @Shows(R_092)
    void does_not_apply_where_its_change_was_moved_to_before_the_agreement() {
        var approvals = List.of(approval(STATE, "2025-12-01"), approval(LIER, "2025-12-10"));
        var outcome = WAITING.carryOut(OFFICE, OPEN, approvals, OPENING.minusDays(1));
        assertThat(outcome.events()).isEmpty();
        assertNoticed(outcome, "cost-key.gap", R_092);
    }

    @Test
    @Shows(R_093)
    void is_set_by_the_board_without_asking_an_owner() {
        var ruled = WAITING.setByBoard(OFFICE, OPEN, OPENING, shares(STATE, "40", LIER, "60"));
        assertThat(ruled.events())
                .isEqualTo(List.of(new CostKeyAdjusted(
                        OFFICE,
                        KEY,
                        AGREEMENT,
                        CHANGE,
                        OPENING,
                        byPercent("40", "60"),
                        Origin.SET_BY_BOARD,
                        List.of(),
                        null)));
        var asProposed = (CostKeyAdjusted)
                WAITING.setByBoard(OFFICE, OPEN, OPENING, null).events().getFirst();
        assertThat(asProposed.terms()).isEqualTo(byStaff("10", "10"));
        var all = (CostKeyAdjusted) WAITING.setByBoard(
                        OFFICE, OPEN, OPENING, new CostShares(sorted(Map.of(LIER, new BigDecimal("100")))))
                .events()
                .getFirst();
        assertThat(all.terms().key().weights()).isEqualTo(weights("0", "100"));
    }

    @Test
    @Shows(R_093)
    void is_not_set_to_the_share_of_somebody_who_is_no_owner() {
        var outcome = WAITING.setByBoard(OFFICE, OPEN, OPENING, shares(STATE, "40", OwnerId.municipality(9), "60"));
        assertThat(outcome.events()).isEmpty();
        assertNoticed(outcome, "cost-key.board-owners", R_093);
    }

    private static CostShares shares(OwnerId a, String forA, OwnerId b, String forB) {
        return new CostShares(sorted(Map.of(a, new BigDecimal(forA), b, new BigDecimal(forB))));
    }

    private static void assertNoticed(Outcome outcome, String code, Rule rule) {
        assertThat(outcome.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly(rule);
    }

    /** Day by day, the key that applies is the one adopted last among those that had begun. */
    @Test
    @Shows(R_092)
    void leaves_neither_gap_nor_overlap_in_whatever_order_keys_are_adopted() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int life = 0; life < 200; life++) {
            var line = new KeyTimeline(AGREEMENT, new TreeMap<>(Map.of(OPENING, new KeyNumber(1))));
            var byDay = new KeyNumber[60];
            Arrays.fill(byDay, new KeyNumber(1));
            for (int key = 2; key < 8; key++) {
                int from = random.nextInt(60);
                line = line.adopt(OPENING.plusDays(from), new KeyNumber(key));
                Arrays.fill(byDay, from, 60, new KeyNumber(key));
            }
            for (int day = 0; day < 60; day++) {
                assertThat(line.on(OPENING.plusDays(day)))
                        .as("seed %d, day %d", seed, day)
                        .contains(byDay[day]);
            }
            assertCovers(seed, line, OPENING.plusDays(random.nextInt(30)), OPENING.plusDays(31 + random.nextInt(29)));
        }
    }

    private static void assertCovers(long seed, KeyTimeline line, LocalDate from, LocalDate to) {
        var day = from;
        for (var span : line.between(from, to)) {
            assertThat(span.from()).as("seed %d", seed).isEqualTo(day);
            assertThat(line.on(span.from())).contains(span.key());
            assertThat(line.on(span.toExclusive().minusDays(1))).contains(span.key());
            day = span.toExclusive();
        }
        assertThat(day).as("seed %d", seed).isEqualTo(to);
    }
}
