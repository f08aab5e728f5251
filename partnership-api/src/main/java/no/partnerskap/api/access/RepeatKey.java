package no.partnerskap.api.access;

import no.partnerskap.api.http.RereadableBodyFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.kernel.CommandValidation;
import no.partnerskap.core.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.WebUtils;

/**
 * The key under which a caller may send a request again and have it carried out once.
 *
 * @param caller the person or system behind, as the record knows it; a key is that caller's own
 * @param fingerprint SHA-256 in hex over the capacity, the method, the address and the bytes of the body
 */
public record RepeatKey(String caller, String key, String fingerprint) {
    public static final String HEADER = "Idempotency-Key";
    private static final String HERE = RepeatKey.class.getName();
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /** Reads the key of a request that does something, once the gate has let it in; a trial does nothing, and neither does a read. */
    public static @Nullable RepeatKey read(HttpServletRequest request, HandlerMethod method) {
        var sent = sent(request);
        boolean does = method.hasMethodAnnotation(Sends.class)
                || method.hasMethodAnnotation(OwnerWorkspace.class) && "POST".equals(request.getMethod());
        if (sent == null || !does || tried(request)) {
            return null;
        }
        var partnershipRole = AccessInterceptor.standing(request);
        var key =
                new RepeatKey(owner(partnershipRole.caller()), sent, fingerprint(partnershipRole.actingAs(), request, body(request)));
        request.setAttribute(HERE, key);
        return key;
    }

    /** Whose the key is; the regions of the state are one organisation, and each has its own keys. */
    private static String owner(Caller caller) {
        return caller.regions().isEmpty()
                ? caller.actorRef()
                : caller.actorRef() + " " + String.join(",", new TreeSet<>(caller.regions()));
    }

    /** The key of a request in which one was read. */
    public static @Nullable RepeatKey of(HttpServletRequest request) {
        return request.getAttribute(HERE) instanceof RepeatKey key ? key : null;
    }

    /** The header as it was sent, if its form is right. */
    static @Nullable String sent(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        if (key != null && !FORM.matcher(key).matches()) {
            throw new BadParameter(HEADER, "idempotency-key");
        }
        if (key != null && !UUID.matcher(key).matches()) {
            CommandValidation.checkText("/" + HEADER, key);
        }
        return key;
    }

    static boolean tried(HttpServletRequest request) {
        return "true".equals(request.getParameter("dryRun"));
    }

    private static byte[] body(HttpServletRequest request) {
        var held = WebUtils.getNativeRequest(request, RereadableBodyFilter.Held.class);
        if (held == null) {
            throw new IllegalStateException("A request with a key came through without its body being held");
        }
        try {
            return held.body();
        } catch (IOException e) {
            throw new HttpMessageNotReadableException("The body ended early", e, new ServletServerHttpRequest(request));
        }
    }

    private static String fingerprint(String actingAs, HttpServletRequest request, byte[] body) {
        var query = request.getQueryString();
        var before = String.join(
                "\n", actingAs, request.getMethod(), request.getRequestURI(), query == null ? "" : query, "");
        return new Sha256().with(before).with(body).hex();
    }
}
