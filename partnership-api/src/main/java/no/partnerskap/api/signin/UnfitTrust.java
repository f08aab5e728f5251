package no.partnerskap.api.signin;

/** The configuration of who is trusted does not hold; the service does not start with it. Its message says what is wrong. */
public final class UnfitTrust extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnfitTrust(String message) {
        super(message);
    }
}
