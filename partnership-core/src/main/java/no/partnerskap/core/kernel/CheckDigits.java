package no.partnerskap.core.kernel;

import java.util.regex.Pattern;

/** Modulus-11 check digits of Norwegian organisation numbers and national identity numbers. */
final class CheckDigits {
    private static final int[] ORGANISATION = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] IDENTITY_FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] IDENTITY_SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9])([0-9]{6})[ \u00A0.-]?([0-9]{5})(?![0-9])");

    private CheckDigits() {}

    static boolean organisation(String nineDigits) {
        return checkDigit(nineDigits, ORGANISATION) == nineDigits.charAt(8) - '0';
    }

    /** Whether a text contains eleven digits, with or without a space after the sixth, whose two check digits are right. */
    static boolean nationalIdentityIn(String text) {
        var candidates = ELEVEN_DIGITS.matcher(text);
        while (candidates.find()) {
            var digits = candidates.group(1) + candidates.group(2);
            if (checkDigit(digits, IDENTITY_FIRST) == digits.charAt(9) - '0'
                    && checkDigit(digits, IDENTITY_SECOND) == digits.charAt(10) - '0') {
                return true;
            }
        }
        return false;
    }

    /** Check digit of the weighted digits; 10 where no digit fits. */
    private static int checkDigit(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
