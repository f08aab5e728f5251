package no.partnerskap.api.problem;

import java.time.Instant;

/** What the caller knows of a thing that keeps no history is no longer what is there. */
public class StaleEdit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long asked;
    private final long current;
    private final Instant changedAt;

    public StaleEdit(long asked, long current, Instant changedAt) {
        super("stale: " + asked + " is now " + current, null, false, false);
        this.asked = asked;
        this.current = current;
        this.changedAt = changedAt;
    }

    public long asked() {
        return asked;
    }

    public long current() {
        return current;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
