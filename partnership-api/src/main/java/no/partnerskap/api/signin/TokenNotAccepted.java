package no.partnerskap.api.signin;

/**
 * Rejection of a token whose claims do not give a caller. What is missing may be logged, but is never in the answer to a token; a
 * person who has signed in by the pages can be told.
 */
public final class TokenNotAccepted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Lacking lacking;

    /** What is missing for a person who has signed in but is no caller here. */
    public enum Lacking {
        /** A known role. */
        ROLE,
        /** A single known role; there are several. */
        ONE_ROLE,
        /** The organisation that the person represents. */
        ORGANISATION,
        /** Trust: the issuer is not trusted here. */
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
