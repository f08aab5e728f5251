package no.partnerskap.core.costkey;

import static no.partnerskap.core.costkey.CostKeyFacts.weights;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_090;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Shares of a cost")
class SharesTest {
    private static final int AMOUNTS = 5_000;

    @Test
    @Shows(R_090)
    void part_eight_and_ten_of_eighteen_to_the_krone() {
        assertThat(Shares.ofWeights(weights("8", "10")).split(Nok.of("3600000")))
                .isEqualTo(sorted(Map.of(STATE, Nok.of("1600000"), LIER, Nok.of("2000000"))));
    }

    @Test
    @Shows(R_090)
    void leave_the_odd_ore_to_the_last_owner() {
        assertThat(Shares.ofWeights(weights("1", "2")).split(Nok.of("100")))
                .isEqualTo(sorted(Map.of(STATE, Nok.of("33.33"), LIER, Nok.of("66.67"))));
    }

    @Test
    @Shows(R_090)
    void leave_nothing_to_an_owner_without_a_share() {
        var parts = Shares.ofWeights(sorted(Map.of(
                        STATE, BigDecimal.ONE, LIER, new BigDecimal("2"), OwnerId.municipality(2), BigDecimal.ZERO)))
                .split(Nok.of("100"));
        assertThat(parts.get(OwnerId.municipality(2))).isEqualTo(Nok.ZERO);
        assertThat(parts.get(LIER)).isEqualTo(Nok.of("66.67"));
    }

    /** Reckoned a second time by whole øre only: twice the amount times the weight, halved with the half upwards. */
    @Test
    @Shows(R_090)
    void agree_with_whole_number_reckoning_for_thousands_of_amounts() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < AMOUNTS; i++) {
            var weights = anyWeights(random);
            var amount = Nok.ofOre(new BigInteger(46, random));
            assertThat(Shares.ofWeights(weights).split(amount))
                    .as("seed %d, %s of %s", seed, weights, amount)
                    .isEqualTo(reckoned(weights, amount.ore()));
        }
    }

    /** Over two keys that apply for some days each: each øre by days times weight over days times total, rounded once. */
    @Test
    @Shows(R_090)
    void mix_by_days_and_round_once() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < AMOUNTS; i++) {
            var first = Map.of(STATE, 1 + random.nextInt(5_000), LIER, random.nextInt(5_000));
            var second = Map.of(STATE, 1 + random.nextInt(5_000), LIER, random.nextInt(5_000));
            int days = 1 + random.nextInt(300);
            int more = 1 + random.nextInt(300);
            var amount = Nok.ofOre(new BigInteger(46, random));
            var mixed = Shares.mixed(List.of(
                            new Shares.Part(Shares.ofWeights(whole(first)), Fraction.of(days)),
                            new Shares.Part(Shares.ofWeights(whole(second)), Fraction.of(more))))
                    .split(amount);
            long a = first.get(STATE) + first.get(LIER);
            long b = second.get(STATE) + second.get(LIER);
            var over = BigInteger.valueOf(days * first.get(STATE) * b + more * second.get(STATE) * a);
            var under = BigInteger.valueOf((days + more) * a * b);
            var state = halfUp(amount.ore().multiply(over), under);
            boolean alone = first.get(LIER) + second.get(LIER) == 0;
            assertThat(mixed)
                    .as("seed %d, %s for %d days, %s for %d, of %s", seed, first, days, second, more, amount)
                    .isEqualTo(sorted(Map.of(
                            STATE,
                            alone ? amount : Nok.ofOre(state),
                            LIER,
                            alone ? Nok.ZERO : Nok.ofOre(amount.ore().subtract(state)))));
        }
    }

    private static SortedMap<OwnerId, BigDecimal> whole(Map<OwnerId, Integer> numbers) {
        var weights = new TreeMap<OwnerId, BigDecimal>();
        numbers.forEach((owner, number) -> weights.put(owner, BigDecimal.valueOf(number)));
        return weights;
    }

    private static SortedMap<OwnerId, BigDecimal> anyWeights(Random random) {
        var weights = new TreeMap<OwnerId, BigDecimal>();
        weights.put(STATE, BigDecimal.valueOf(1 + random.nextInt(4_000), 2));
        int municipalities = 1 + random.nextInt(7);
        for (int m = 1; m <= municipalities; m++) {
            weights.put(OwnerId.municipality(m), BigDecimal.valueOf(random.nextInt(4_000), 2));
        }
        return weights;
    }

    private static SortedMap<OwnerId, Nok> reckoned(SortedMap<OwnerId, BigDecimal> weights, BigInteger ore) {
        var total = weights.values().stream()
                .map(weight -> weight.movePointRight(2).toBigIntegerExact())
                .reduce(BigInteger.ZERO, BigInteger::add);
        var parts = new TreeMap<OwnerId, Nok>();
        var left = ore;
        var order = new ArrayList<>(weights.entrySet());
        order.removeIf(weight -> weight.getValue().signum() == 0);
        var last = order.removeLast();
        weights.keySet().forEach(owner -> parts.put(owner, Nok.ZERO));
        for (var weight : order) {
            var part = halfUp(ore.multiply(weight.getValue().movePointRight(2).toBigIntegerExact()), total);
            parts.put(weight.getKey(), Nok.ofOre(part));
            left = left.subtract(part);
        }
        parts.put(last.getKey(), Nok.ofOre(left));
        return parts;
    }

    private static BigInteger halfUp(BigInteger over, BigInteger under) {
        return over.add(over).add(under).divide(under.add(under));
    }
}
