package no.partnerskap.core.kernel;

import java.util.Map;
import no.partnerskap.core.rules.Rule;

/** Remark of a rule on a report that it did not refuse: the report is stored, and the finding says why it may have no legal effect. */
public record Finding(Rule rule, String code, Map<String, String> values) {
    public Finding {
        values = Map.copyOf(values);
    }

    public static Finding of(Rule rule, String code) {
        return new Finding(rule, code, Map.of());
    }
}
