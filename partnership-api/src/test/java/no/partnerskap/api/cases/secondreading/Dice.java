package no.partnerskap.api.cases.secondreading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Chance from a seed: the same seed always throws the same. */
final class Dice {
    private static final int WARM_UP = 8;
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WARM_UP; i++) {
            random.nextInt();
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of one of the weights, each as likely as it is heavy. */
    int weighted(int... weights) {
        int thrown = random.nextInt(Arrays.stream(weights).sum());
        int index = 0;
        while (thrown >= weights[index]) {
            thrown -= weights[index++];
        }
        return index;
    }

    /** A day some days before (negative) or after another. */
    LocalDate near(LocalDate day, int... distances) {
        return day.plusDays(distances[below(distances.length)]);
    }

    static LocalDate notBefore(LocalDate day, LocalDate floor) {
        return day.isBefore(floor) ? floor : day;
    }

    /** When something was recorded: mostly at once, else around the limit of late recording, or around the effective date. */
    LocalDate recorded(LocalDate occurred, LocalDate effect) {
        return switch (weighted(62, 22, 16)) {
            case 0 -> occurred;
            case 1 -> near(occurred, 1, 2, 6, 7, 7, 8, 8, 9, 15);
            default -> notBefore(near(effect, -1, 0, 0, 1, 2, 3, 5, 30, 31, 40), occurred);
        };
    }

    /** Effective dates, many of them at the turn of the clocks, of the year, or in a leap year. */
    LocalDate effectiveDate() {
        return switch (weighted(25, 10, 10, 10, 10, 35)) {
            case 0 -> LocalDate.of(2026, 3, 1);
            case 1 -> near(LocalDate.of(2026, 3, 29), -1, 0, 1, 2);
            case 2 -> near(LocalDate.of(2026, 10, 25), -1, 0, 1, 2);
            case 3 -> near(LocalDate.of(2027, 1, 1), -1, 0, 1);
            case 4 -> near(LocalDate.of(2024, 2, 29), 0, 1);
            default -> LocalDate.of(2025, 6, 1).plusDays(below(500));
        };
    }
}
