package no.partnerskap.api.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;

/**
 * Key set of an issuer: fetched when a token first needs it, kept for five minutes, and fetched sooner for an unknown key, at a
 * limited rate so that tokens with made-up keys cannot force fetches. While the issuer does not answer, the last set is used for an
 * hour. Redirects are not followed, and the size is limited.
 */
final class IssuerKeys {
    /** How long the last set is used while the issuer does not answer. */
    private static final Duration OUTAGE = Duration.ofHours(1);

    private static final int MILLISECONDS = 5_000;
    private static final int MOST_BYTES = 256 * 1024;

    private IssuerKeys() {}

    static JWKSource<SecurityContext> at(String address) {
        var issuer = new OneAddress();
        var keys = JWKSourceBuilder.create(url(address), issuer)
                .outageTolerant(OUTAGE.toMillis())
                .build();
        return (selector, context) -> {
            try {
                return keys.get(selector, context);
            } catch (RateLimitReachedException justAsked) {
                if (issuer.away) {
                    throw justAsked; // it cannot be known whether the token is valid
                }
                return List.of(); // a key that was just found to be missing
            }
        };
    }

    private static URL url(String address) {
        try {
            var url = URI.create(address).toURL();
            if (url.getProtocol().startsWith("http")) {
                return url;
            }
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new UnfitTrust("The address of keys " + address + " cannot be read.");
        }
        throw new UnfitTrust("The address of keys " + address + " is not one of HTTP.");
    }

    private static final class OneAddress extends DefaultResourceRetriever {
        private volatile boolean away;

        OneAddress() {
            super(MILLISECONDS, MILLISECONDS, MOST_BYTES);
        }

        @Override
        public Resource retrieveResource(URL url) throws IOException {
            away = true;
            var answer = super.retrieveResource(url);
            away = false;
            return answer;
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
            var connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
