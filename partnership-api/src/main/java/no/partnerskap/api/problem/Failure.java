package no.partnerskap.api.problem;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request that cannot be carried out, for a reason that the rules know nothing of; each package throws its own kinds. The rules' own
 * are {@link no.partnerskap.core.kernel.Rejected}.
 */
public abstract class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final HttpStatus status;
    private final String code;
    private final transient SortedMap<String, String> values;

    /**
     * A failure that is an answer to the caller and no fault of the service; it carries no stack trace.
     *
     * @param code the code of its text, which never changes its meaning
     * @param values what broke, or what would be right
     */
    protected Failure(HttpStatus status, String code, Map<String, String> values) {
        super(code + " " + values, null, false, false);
        this.status = status;
        this.code = code;
        this.values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** A fault of the service that is logged with its cause. */
    protected Failure(HttpStatus status, String code, @Nullable Throwable cause) {
        super(code, cause);
        this.status = status;
        this.code = code;
        this.values = Collections.emptySortedMap();
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public SortedMap<String, String> values() {
        return values;
    }
}
