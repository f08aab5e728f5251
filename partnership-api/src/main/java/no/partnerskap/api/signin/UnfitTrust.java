package no.partnerskap.api.signin;

/** Invalid trust configuration; the service does not start. The message says what is wrong. */
public final class UnfitTrust extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnfitTrust(String message) {
        super(message);
    }
}
