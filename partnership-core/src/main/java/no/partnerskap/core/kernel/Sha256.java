package no.partnerskap.core.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 hash of bytes, and of text in UTF-8: 64 lower-case hexadecimal digits. */
public final class Sha256 {
    private final MessageDigest digest;

    /** Starts with no bytes. */
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

    /** Adds bytes to the hash. */
    public Sha256 with(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    public Sha256 with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of all bytes added; the digest is then reset. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
