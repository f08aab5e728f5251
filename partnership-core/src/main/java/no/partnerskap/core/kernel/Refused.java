package no.partnerskap.core.kernel;

import java.util.Map;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/** A request that a rule said no to. Only requests end so; a report of fact never does. */
public final class Refused extends Rejected {
    private static final long serialVersionUID = 1L;

    public Refused(String code, @Nullable Rule rule, String message, Map<String, String> values) {
        super(code, rule, message, values);
    }

    public static void unless(boolean holds, String code, Rule rule, String message) {
        if (!holds) {
            throw new Refused(code, rule, message, Map.of());
        }
    }

    public static void when(boolean broken, String code, Rule rule, String message) {
        unless(!broken, code, rule, message);
    }
}
