package no.partnerskap.api.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that can be had again: everything that is made of one seed falls the same way. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** True so many times of a hundred. */
    boolean falls(int ofAHundred) {
        return random.nextInt(100) < ofAHundred;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T one(T first, T... more) {
        int i = random.nextInt(more.length + 1);
        return i == 0 ? first : more[i - 1];
    }
}
