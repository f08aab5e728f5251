package no.partnerskap.core.kernel;

import java.util.Map;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Refusal of a request by a rule. A report of fact is never refused. */
public final class Refused extends Rejected {
    private static final long serialVersionUID = 1L;

    public Refused(String code, @Nullable Rule rule, Map<String, String> values) {
        super(code, rule, values);
    }

    /** Refusal of a request for the reason that a finding on a report would give. */
    public static Refused because(Finding finding) {
        return new Refused(finding.code(), finding.rule(), finding.values());
    }

    public static void unless(boolean holds, String code, Rule rule) {
        unless(holds, code, rule, Map.of());
    }

    public static void unless(boolean holds, String code, Rule rule, Map<String, String> values) {
        if (!holds) {
            throw new Refused(code, rule, values);
        }
    }

    public static void when(boolean broken, String code, Rule rule) {
        unless(!broken, code, rule);
    }

    public static void when(boolean broken, String code, Rule rule, Map<String, String> values) {
        unless(!broken, code, rule, values);
    }
}
