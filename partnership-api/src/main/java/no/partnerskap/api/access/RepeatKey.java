package no.partnerskap.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.kernel.CommandValidation;
import org.jspecify.annotations.Nullable;

/**
 * Key under which a caller can repeat a request so that it is carried out once.
 *
 * @param caller the reference of the person or system that sent the key; a key belongs to that caller alone
 * @param fingerprint the SHA-256 hash of the capacity, the method, the path with its query, and the bytes of the body, in
 *     hexadecimal digits
 */
public record RepeatKey(String caller, String key, String fingerprint) {
    public static final String HEADER = "Idempotency-Key";
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /** The key in the header, if it is well-formed. */
    static @Nullable public String sent(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        if (key != null && !FORM.matcher(key).matches()) {
            throw new BadParameter(HEADER, "idempotency-key");
        }
        if (key != null && !UUID.matcher(key).matches()) {
            CommandValidation.checkText("/" + HEADER, key);
        }
        return key;
    }
}
