package no.partnerskap.api.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a thing as an address writes it, in one way only: up to nine digits without a leading zero. */
public final class PathNumber {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,8}");

    private PathNumber() {}

    /** The number that a text writes; nothing where it is written otherwise. */
    public static Optional<Integer> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
