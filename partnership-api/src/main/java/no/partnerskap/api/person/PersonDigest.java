package no.partnerskap.api.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Digest by which a person is recognised without storing the identity: SHA-256 keyed with the installation's secret ({@code
 * partnership.persons.salt}), so that the table alone does not allow guessing identities.
 */
@Component
class PersonDigest {
    private static final String HMAC = "HmacSHA256";
    static final int LEAST = 16;
    private final byte[] salt;
    private final boolean secretIsStrong;

    PersonDigest(@Value("${partnership.persons.salt:}") String salt) {
        this.salt = salt.getBytes(StandardCharsets.UTF_8);
        this.secretIsStrong = salt.strip().length() >= LEAST;
    }

    /** Whether the secret is long enough; without it no digest is made. */
    boolean secretIsStrong() {
        return secretIsStrong;
    }

    /** The digest of several texts in order, each delimited. */
    String of(String... texts) {
        if (!secretIsStrong) {
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
