package no.partnerskap.core.kernel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Rejection of malformed input; {@code pointer} is the JSON Pointer of the invalid field. Where several fields are invalid, it is the
 * first of them and carries the others.
 */
public final class Malformed extends Rejected {
    private static final long serialVersionUID = 1L;

    /** The most invalid fields that one rejection tells of. */
    public static final int MOST = 20;

    private final String pointer;
    private final transient List<Malformed> others;

    public Malformed(String pointer, String code) {
        this(pointer, code, null, Map.of());
    }

    public Malformed(String pointer, String code, Rule rule) {
        this(pointer, code, rule, Map.of());
    }

    public Malformed(String pointer, String code, @Nullable Rule rule, Map<String, String> values) {
        this(pointer, code, rule, values, List.of());
    }

    private Malformed(
            String pointer, String code, @Nullable Rule rule, Map<String, String> values, List<Malformed> others) {
        super(code, rule, values);
        this.pointer = pointer;
        this.others = List.copyOf(others);
    }

    /** This rejection, and with it all that is wrong beside it. */
    public Malformed with(List<Malformed> others) {
        return new Malformed(pointer, code(), rule(), values(), others);
    }

    /** This rejection with its field below another place of the body. */
    public Malformed below(String place) {
        return new Malformed(place + pointer, code(), rule(), values(), others);
    }

    /** Every invalid field, this one first. */
    public List<Malformed> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    public String pointer() {
        return pointer;
    }

    /** JSON Pointer (RFC 6901) of a member of an object. */
    public static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
