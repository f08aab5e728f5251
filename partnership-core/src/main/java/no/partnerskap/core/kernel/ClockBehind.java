package no.partnerskap.core.kernel;

import java.time.Duration;
import java.util.Map;

/** This node's clock lies too far behind the last recorded instant of the partnership; another node, or later, may succeed. */
public final class ClockBehind extends Rejected {
    private static final long serialVersionUID = 1L;

    public ClockBehind(Duration behind) {
        super("clock-behind", null, Map.of("behind", behind.toString()));
    }
}
