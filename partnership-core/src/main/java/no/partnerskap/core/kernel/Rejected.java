package no.partnerskap.core.kernel;

import java.util.Map;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * How a command ends when nothing is stored. Carries a stable code, the rule where one spoke, and the values that broke it; it has
 * no stack trace, because a bad command is ordinary and must stay cheap.
 */
public abstract sealed class Rejected extends RuntimeException
        permits Refused, Malformed, Unknown, NotYours, ClockBehind {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final @Nullable Rule rule;
    private final transient Map<String, String> values;

    Rejected(String code, @Nullable Rule rule, String message, Map<String, String> values) {
        super(message, null, false, false);
        this.code = code;
        this.rule = rule;
        this.values = Map.copyOf(values);
    }

    public String code() {
        return code;
    }

    public @Nullable Rule rule() {
        return rule;
    }

    public Map<String, String> values() {
        return values;
    }
}
