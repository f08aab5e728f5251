package no.partnerskap.core.kernel;

import java.util.stream.IntStream;

/** Eleven digits as national identity numbers have them, computed here and given to nobody: the day is always 00. */
public final class IdentityNumbers {
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private IdentityNumbers() {}

    /** One whose two control digits are right. */
    public static String someValid() {
        return valid(1);
    }

    /** The first at or after a serial number whose two control digits are right. */
    public static String valid(int serial) {
        return IntStream.range(serial, serial + 100)
                .mapToObj(number -> String.format("000190%03d", number))
                .map(nine -> nine + digit(nine, FIRST))
                .filter(ten -> ten.length() == 10)
                .map(ten -> ten + digit(ten, SECOND))
                .filter(eleven -> eleven.length() == 11)
                .findFirst()
                .orElseThrow();
    }

    private static int digit(String digits, int[] weights) {
        int sum = IntStream.range(0, weights.length)
                .map(i -> weights[i] * Character.digit(digits.charAt(i), 10))
                .sum();
        return sum % 11 == 0 ? 0 : 11 - sum % 11;
    }
}
