package no.partnerskap.core.kernel;

import java.util.Map;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Input that cannot be what it says it is; {@code pointer} is the JSON pointer of the field at fault. */
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

    /** The place of one member of an object, as RFC 6901 writes it. */
    public static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
