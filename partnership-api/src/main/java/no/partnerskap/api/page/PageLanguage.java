package no.partnerskap.api.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import no.partnerskap.api.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Language of the pages: the one in the address, which a cookie keeps for the pages that follow, sign-in included; then that of the
 * cookie; then the one that the browser prefers. The interface below {@code /api} reads no cookie.
 */
final class PageLanguage {
    private static final String COOKIE = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    private PageLanguage() {}

    /** The texts of a page in the language of its reader. */
    static PageText text(HttpServletRequest request, HttpServletResponse response) {
        var chosen = Language.inAddress(request);
        chosen.ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request)));
        chosen.or(() -> kept(request)).ifPresent(language -> language.chosenFor(request));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return new PageText(Language.of(request));
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(name -> Language.named(name).stream())
                .findFirst();
    }

    /** Lax and not strict: a browser that comes back from the page where people sign in must send it along. */
    private static String cookie(Language language, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, language.each().getFirst().name())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }
}
