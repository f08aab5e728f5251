package no.partnerskap.api.signin;

/**
 * The claims do not say what is needed; which one stands in the log at most, and never in an answer to a token. Somebody who has signed in
 * in earnest can be told what is lacking.
 */
public final class TokenNotAccepted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Lacking lacking;

    /** What somebody lacks who has signed in and is nothing here. */
    public enum Lacking {
        /** A role that is known here. */
        ROLE,
        /** That only one of the roles is known here. */
        ONE_ROLE,
        /** For whom the person acts. */
        ORGANISATION,
        /** That the sign-in is trusted here. */
        TRUST
    }

    TokenNotAccepted(String why) {
        this(why, Lacking.TRUST);
    }

    TokenNotAccepted(String why, Lacking lacking) {
        super(why, null, false, false);
        this.lacking = lacking;
    }

    public Lacking lacking() {
        return lacking;
    }
}
