package no.partnerskap.api.signin;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Claims of a token, read without trusting their shape. */
record Claims(Map<String, Object> all) {
    private static final String REGISTER_OF_PARTICIPANTS = "iso6523-actorid-upis";
    private static final String NORWEGIAN_ORGANISATIONS = "0192:";

    Optional<String> text(String claim) {
        return all.get(claim) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** The values of a claim that is a list, or one text separated by spaces. */
    Stream<String> values(String claim) {
        return switch (all.get(claim)) {
            case String text -> Arrays.stream(text.split(" ")).filter(part -> !part.isBlank());
            case Collection<?> many ->
                many.stream().filter(String.class::isInstance).map(String.class::cast);
            case null, default -> Stream.empty();
        };
    }

    /** The organisation in Maskinporten's form: an authority, and a number prefixed with its register's code. */
    Optional<OrganisationNumber> participant(String claim) {
        var named = all.get(claim);
        if (named == null) {
            return Optional.empty();
        }
        if (named instanceof Map<?, ?> map
                && REGISTER_OF_PARTICIPANTS.equals(map.get("authority"))
                && map.get("ID") instanceof String id
                && id.startsWith(NORWEGIAN_ORGANISATIONS)) {
            return Optional.of(organisation(id));
        }
        throw new TokenNotAccepted(claim + " is not a Norwegian organisation");
    }

    /** An organisation number, with or without its register's code in front. */
    static OrganisationNumber organisation(String text) {
        var digits = text.startsWith(NORWEGIAN_ORGANISATIONS) ? text.substring(NORWEGIAN_ORGANISATIONS.length()) : text;
        if (digits.matches("[0-9]{9}")
                && new OrganisationNumber(digits) instanceof OrganisationNumber number
                && number.isValid()) {
            return number;
        }
        throw new TokenNotAccepted("an organisation number does not hold", TokenNotAccepted.Lacking.ORGANISATION);
    }

    /** The text at a JSON pointer. */
    Optional<String> at(String pointer) {
        Object here = all;
        for (var step : List.of(pointer.substring(1).split("/"))) {
            here = step(here, step);
        }
        return here instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static @Nullable Object step(@Nullable Object here, String step) {
        return switch (here) {
            case Map<?, ?> map -> map.get(step);
            case List<?> list
            when step.matches("[0-9]{1,3}") && Integer.parseInt(step) < list.size() -> list.get(Integer.parseInt(step));
            case null, default -> null;
        };
    }
}
