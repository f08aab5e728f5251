package no.partnerskap.core.kernel;

import java.util.Map;

/** Rejection of a number that names nothing in this partnership. */
public final class UnknownNumber extends Rejected {
    private static final long serialVersionUID = 1L;

    public UnknownNumber(String kind, Object number) {
        super("unknown-" + kind, null, Map.of("number", number.toString()));
    }
}
