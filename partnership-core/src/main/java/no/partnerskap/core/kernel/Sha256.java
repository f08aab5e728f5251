package no.partnerskap.core.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which texts, events and views are known: SHA-256 of bytes, and of text in UTF-8; 64 hexadecimal digits in lower case. */
public final class Sha256 {
    private final MessageDigest digest;

    /** Of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public static String of(byte[] bytes) {
        return new Sha256().with(bytes).hex();
    }

    public static String of(String text) {
        return new Sha256().with(text).hex();
    }

    /** Adds bytes to what it is of. */
    public Sha256 with(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    public Sha256 with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of all that was added; it then begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
