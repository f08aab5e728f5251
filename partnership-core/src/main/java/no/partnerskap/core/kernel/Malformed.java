package no.partnerskap.core.kernel;

import java.util.Map;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Rejection of malformed input; {@code pointer} is the JSON Pointer of the invalid field. */
public final class Malformed extends Rejected {
    private static final long serialVersionUID = 1L;
    private final String pointer;

    public Malformed(String pointer, String code) {
        this(pointer, code, null, Map.of());
    }

    public Malformed(String pointer, String code, Rule rule) {
        this(pointer, code, rule, Map.of());
    }

    public Malformed(String pointer, String code, @Nullable Rule rule, Map<String, String> values) {
        super(code, rule, values);
        this.pointer = pointer;
    }

    public String pointer() {
        return pointer;
    }

    /** JSON Pointer (RFC 6901) of a member of an object. */
    public static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
