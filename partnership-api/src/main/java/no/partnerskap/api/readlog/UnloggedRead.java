package no.partnerskap.api.readlog;

/** An access could not be written to the log, and so what was read is not told. */
public final class UnloggedRead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnloggedRead(RuntimeException cause) {
        super("An access could not be logged", cause);
    }
}
