package no.partnerskap.api.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How a person is known again without its identity being kept: SHA-256 under the installation's secret ({@code partnership.persons.salt}),
 * so that who has the table alone cannot try out identities.
 */
@Component
class PersonDigest {
    private static final String HMAC = "HmacSHA256";
    static final int LEAST = 16;
    private final byte[] salt;
    private final boolean fit;

    PersonDigest(@Value("${partnership.persons.salt:}") String salt) {
        this.salt = salt.getBytes(StandardCharsets.UTF_8);
        this.fit = salt.strip().length() >= LEAST;
    }

    /** Whether there is a secret that cannot be tried out; without one nobody's digest is made. */
    boolean fit() {
        return fit;
    }

    /** The digest of some texts in their order; no text can run over into the next. */
    String of(String... texts) {
        if (!fit) {
            throw new IllegalStateException("partnership.persons.salt has fewer than " + LEAST + " characters");
        }
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(salt, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(String.join("\0", texts).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }
}
