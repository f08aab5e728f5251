package no.partnerskap.api.freshness;

/** A read has waited for a version that the record does not have yet. */
public class VersionNotReached extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long asked;
    private final long current;

    VersionNotReached(long asked, long current) {
        super("The record has not come to the version named; ask again", null, false, false);
        this.asked = asked;
        this.current = current;
    }

    public long asked() {
        return asked;
    }

    public long current() {
        return current;
    }
}
