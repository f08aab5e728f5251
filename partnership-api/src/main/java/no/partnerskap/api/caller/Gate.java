package no.partnerskap.api.caller;

import static no.partnerskap.core.rules.Rule.R_144;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import no.partnerskap.core.kernel.NotYours;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Unknown;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Asks of every request, before its body is read: may the caller know of this partnership, and may it do this there? What it
 * may not know of looks exactly like what does not exist.
 */
@Component
public class Gate implements HandlerInterceptor {
    private static final String STANDING = Standing.class.getName();
    private final Standings standings;

    Gate(Standings standings) {
        this.standings = standings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var standing = standing(caller(), officeOf(request));
            if (method.hasMethodAnnotation(OwnDesk.class)) {
                admitToOwnDesk(standing.caller().kind(), request);
            } else {
                admit(standing.caller().kind(), method);
            }
            request.setAttribute(STANDING, standing);
        }
        return true;
    }

    /** Who called; nobody at the addresses that are open to all. */
    public static Optional<Caller> signedIn() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn instanceof SignedIn who ? Optional.of(who.getPrincipal()) : Optional.empty();
    }

    /** Who called; only those who have signed in get as far as this. */
    static Caller caller() {
        return signedIn().orElseThrow(() -> new IllegalStateException("A request came through without a caller"));
    }

    static Standing standing(HttpServletRequest request) {
        if (request.getAttribute(STANDING) instanceof Standing standing) {
            return standing;
        }
        throw new IllegalStateException("A request came through without passing the gate");
    }

    /** Who sent a request that has passed. */
    public static Caller caller(HttpServletRequest request) {
        return standing(request).caller();
    }

    /** Whether the caller of a request that has passed may read what is recorded there. */
    public static boolean letsRead(HttpServletRequest request) {
        return Rights.toRead(standing(request).caller().kind());
    }

    private Standing standing(Caller caller, @Nullable OfficeNumber office) {
        return office == null
                ? new Standing(caller, null)
                : standings.of(caller, office).orElseThrow(() -> new Unknown("partnership", office));
    }

    private static void admit(Caller.Kind kind, HandlerMethod method) {
        var sends = method.getMethodAnnotation(Sends.class);
        boolean admitted = sends == null
                ? method.hasMethodAnnotation(Reads.class) && Rights.toRead(kind)
                : Rights.toSend(kind, sends.value());
        if (!admitted) {
            throw notYours();
        }
    }

    private static NotYours notYours() {
        return new NotYours("not-yours", Rule.R_004);
    }

    @Keeps(R_144)
    private static void admitToOwnDesk(Caller.Kind kind, HttpServletRequest request) {
        if (kind != Caller.Kind.OWNER_LINE) {
            var draft = part(request, "draft");
            throw draft == null ? notYours() : new Unknown("draft", draft);
        }
    }

    private static @Nullable OfficeNumber officeOf(HttpServletRequest request) {
        var office = part(request, "office");
        return office == null ? null : new OfficeNumber(office);
    }

    private static @Nullable String part(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(name) instanceof String part
                ? part
                : null;
    }
}
