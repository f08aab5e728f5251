package no.partnerskap.api.problem;

/** What the caller knows of a thing is no longer what is there. */
public class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long asked;
    private final long current;

    public Stale(long asked, long current) {
        super("stale: " + asked + " is now " + current, null, false, false);
        this.asked = asked;
        this.current = current;
    }

    long asked() {
        return asked;
    }

    long current() {
        return current;
    }
}
