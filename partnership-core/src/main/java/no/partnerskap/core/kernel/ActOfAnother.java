package no.partnerskap.core.kernel;

import java.util.Map;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Rejection of an act that only another owner or role may do: no owner acts for another. */
public final class ActOfAnother extends Rejected {
    private static final long serialVersionUID = 1L;

    public ActOfAnother(String code, Rule rule) {
        super(code, rule, Map.of());
    }

    public ActOfAnother(String code, @Nullable Rule rule, Map<String, String> values) {
        super(code, rule, values);
    }

    public static void unless(boolean holds, String code) {
        if (!holds) {
            throw new ActOfAnother(code, Rule.R_004);
        }
    }
}
