package no.partnerskap.api.language;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import no.partnerskap.view.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Language of texts in answers, or all of them; bokmål by default. {@code ?lang=} takes precedence over the header {@code
 * Accept-Language}, which is matched by RFC 4647 lookup: {@code no} and {@code nb-NO} are bokmål.
 */
public enum Language {
    nb,
    nn,
    en,
    all;

    /** The query parameter that every operation takes. */
    public static final String PARAMETER = "lang";

    private static final String ASKED = Language.class.getName();

    /** The language of a request, also of one rejected before it reaches a controller. */
    public static Language of(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof Language known) {
            return known;
        }
        var asked = inAddress(request.getQueryString())
                .or(() -> accepted(request.getHeader("Accept-Language")))
                .orElse(nb);
        request.setAttribute(ASKED, asked);
        return asked;
    }

    /** The language that the address itself asks for, if any. */
    public static Optional<Language> inAddress(HttpServletRequest request) {
        return inAddress(request.getQueryString());
    }

    /** Fixes the language of a request, where something else than its address and its headers says it. */
    public void chosenFor(HttpServletRequest request) {
        request.setAttribute(ASKED, this);
    }

    public static Optional<Language> named(String name) {
        return Arrays.stream(values())
                .filter(language -> language.name().equals(name))
                .findFirst();
    }

    /** The single languages. */
    public List<Language> each() {
        return this == all ? List.of(nb, nn, en) : List.of(this);
    }

    /** The sentence in this language; in bokmål if all are asked for but only one can be used. */
    public String of(Sentence sentence) {
        return switch (this) {
            case nb, all -> sentence.nb();
            case nn -> sentence.nn();
            case en -> sentence.en();
        };
    }

    /** The query is parsed here and not by the container, which would take a form body for part of it. */
    private static Optional<Language> inAddress(@Nullable String query) {
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(part -> part.startsWith(PARAMETER + "="))
                .flatMap(part -> named(decoded(part.substring(PARAMETER.length() + 1))).stream())
                .findFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Optional<Language> accepted(@Nullable String header) {
        try {
            return Stream.ofNullable(header)
                    .flatMap(ranges -> LanguageRange.parse(ranges).stream())
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> lookedUp(range.getRange().split("-")[0]).stream())
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Language> lookedUp(String primary) {
        return primary.equals("no") ? Optional.of(nb) : named(primary).filter(language -> language != all);
    }
}
