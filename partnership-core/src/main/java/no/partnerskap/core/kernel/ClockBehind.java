package no.partnerskap.core.kernel;

import java.time.Duration;
import java.util.Map;

/**
 * Rejection because this node's clock is too far behind the partnership's last recorded instant; another node, or a later try, may
 * succeed.
 */
public final class ClockBehind extends Rejected {
    private static final long serialVersionUID = 1L;

    public ClockBehind(Duration behind) {
        super("clock-behind", null, Map.of("behind", behind.toString()));
    }
}
