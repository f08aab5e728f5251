package no.partnerskap.core.kernel;

import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Rejection of a command: nothing is stored. It carries a stable code, the rule if one was broken, and the values that broke it;
 * the sentences for people are looked up by the code, outside the rules. It has no stack trace, because an invalid command is
 * ordinary and must stay cheap.
 */
public abstract sealed class Rejected extends RuntimeException
        permits Refused, Malformed, UnknownNumber, ActOfAnother, ClockBehind {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final @Nullable Rule rule;
    private final transient Map<String, String> values;

    Rejected(String code, @Nullable Rule rule, Map<String, String> values) {
        super(values.isEmpty() ? code : code + " " + new TreeMap<>(values), null, false, false);
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
