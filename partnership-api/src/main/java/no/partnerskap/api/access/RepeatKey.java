package no.partnerskap.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.kernel.CommandValidation;
import org.jspecify.annotations.Nullable;

/**
 * The key under which a caller may send a request again and have it carried out once.
 *
 * @param caller the person or system behind, as the record knows it; a key is that caller's own
 * @param fingerprint SHA-256 in hex over the capacity, the method, the address and the bytes of the body
 */
public record RepeatKey(String caller, String key, String fingerprint) {
    public static final String HEADER = "Idempotency-Key";
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /** The header as it was sent, if its form is right. */
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
