package no.partnerskap.api.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Checks of every token besides its signature: the exact issuer, validity in time, the audience if one is configured, and that it
 * is an access token.
 */
final class TokenChecks implements OAuth2TokenValidator<Jwt> {
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);
    private static final Set<String> ACCESS_TOKENS = Set.of("JWT", "AT+JWT");
    private static final Set<String> OF_IDENTITY_TOKENS = Set.of("nonce", "at_hash", "c_hash");
    private final Trust.Issuer issuer;
    private final Clock clock =
            Clock.systemUTC(); // token times are checked by the real clock, also while another is simulated

    TokenChecks(Trust.Issuer issuer) {
        if (issuer.mapping() == Trust.Mapping.PEOPLE && issuer.audience() == null) {
            throw new UnfitTrust("The issuer " + issuer.issuer() + " has people's tokens and needs an audience.");
        }
        this.issuer = issuer;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return Stream.of(
                        right("iss", issuer.issuer().equals(token.getClaimAsString("iss"))),
                        right("exp", token.getExpiresAt() != null && now(-1).isBefore(token.getExpiresAt())),
                        right(
                                "nbf",
                                token.getNotBefore() == null
                                        || !token.getNotBefore().isAfter(now(1))),
                        right(
                                "iat",
                                token.getIssuedAt() == null
                                        || !token.getIssuedAt().isAfter(now(1))),
                        right(
                                "aud",
                                issuer.audience() == null || audience(token).contains(issuer.audience())),
                        right("typ", isAccessToken(token)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(OAuth2TokenValidatorResult::failure)
                .orElseGet(OAuth2TokenValidatorResult::success);
    }

    private Instant now(int direction) {
        return clock.instant().plus(CLOCKS_DIFFER.multipliedBy(direction));
    }

    private static Set<String> audience(Jwt token) {
        return token.getAudience() == null ? Set.of() : Set.copyOf(token.getAudience());
    }

    private static boolean isAccessToken(Jwt token) {
        return (!(token.getHeaders().get("typ") instanceof String type)
                        || ACCESS_TOKENS.contains(type.toUpperCase(Locale.ROOT)))
                && OF_IDENTITY_TOKENS.stream().noneMatch(token::hasClaim);
    }

    private static @Nullable OAuth2Error right(String claim, boolean holds) {
        return holds ? null : new OAuth2Error("invalid_token", claim, null);
    }
}
