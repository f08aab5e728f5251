package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_124;
import static no.partnerskap.core.rules.Rule.R_144;
import static no.partnerskap.core.rules.Rule.R_145;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.rules.Keeps;
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
public class AccessInterceptor implements HandlerInterceptor {
    private static final String STANDING = PartnershipRole.class.getName();
    private static final String SIGHT = Visibility.class.getName();
    private final PartnershipRoles partnershipRoles;

    AccessInterceptor(PartnershipRoles partnershipRoles) {
        this.partnershipRoles = partnershipRoles;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var office = officeOf(request);
            var partnershipRole = standing(caller(), office);
            var capacity = admit(partnershipRole, method, request);
            var visibility = office == null
                    ? new Visibility(capacity, partnershipRole.owner(), null)
                    : partnershipRoles.sight(capacity, partnershipRole.owner(), office);
            checkMatter(visibility, request);
            request.setAttribute(STANDING, partnershipRole);
            request.setAttribute(SIGHT, visibility);
        }
        return true;
    }

    /** Who called; nobody at the addresses that are open to all. */
    public static Optional<Caller> signedIn() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn instanceof SignedIn who ? Optional.of(who.getPrincipal()) : Optional.empty();
    }

    /** Whether the caller may know of the partnership that a request names, and may do there what it asks for. */
    public static boolean hasPassed(HttpServletRequest request) {
        return request.getAttribute(STANDING) != null;
    }

    /** Who called; only those who have signed in get as far as this. */
    static Caller caller() {
        return signedIn().orElseThrow(() -> new IllegalStateException("A request came through without a caller"));
    }

    static PartnershipRole standing(HttpServletRequest request) {
        if (request.getAttribute(STANDING) instanceof PartnershipRole partnershipRole) {
            return partnershipRole;
        }
        throw new IllegalStateException("A request came through without passing the gate");
    }

    /** Who sent a request that has passed. */
    public static Caller caller(HttpServletRequest request) {
        return standing(request).caller();
    }

    /** What the caller of a request that has passed sees of the partnership. */
    public static Visibility sight(HttpServletRequest request) {
        if (request.getAttribute(SIGHT) instanceof Visibility visibility) {
            return visibility;
        }
        throw new IllegalStateException("A request came through without passing the gate");
    }

    /** What tells one view of a partnership from another, among callers of one name. */
    public static String view(HttpServletRequest request) {
        return sight(request).capacity() + "/" + standing(request).owner();
    }

    private PartnershipRole standing(Caller caller, @Nullable OfficeNumber office) {
        return office == null
                ? new PartnershipRole(caller, null)
                : partnershipRoles.of(caller, office).orElseThrow(() -> new UnknownNumber("partnership", office));
    }

    /** First what the token opens, then what the caller is and looks in for; so nobody learns more than it could have guessed. */
    private static Capacity admit(PartnershipRole partnershipRole, HandlerMethod method, HttpServletRequest request) {
        var caller = partnershipRole.caller();
        var right = right(method, request);
        if (right == null) {
            throw notYours(Map.of());
        }
        caller.scopes().check(right);
        boolean ownDesk = method.hasMethodAnnotation(OwnerWorkspace.class) && right != Rights.OWN_PEOPLE;
        if (ownDesk) {
            checkOwnDesk(caller.kind(), right, request);
        }
        var purpose = Purposes.under(request, caller).map(AccessGrant::purpose).orElse(null);
        if ((right.writes() || ownDesk) && purpose == Purpose.PUBLIC_REQUEST) {
            throw new ActOfAnother("purpose-not-granted", R_145);
        }
        var capacity = Capacity.of(caller.kind(), purpose);
        var condition = right.held().get(capacity);
        if (condition == null || condition == Condition.OWN_LINE && partnershipRole.owner() == null) {
            throw notYours(right.callers());
        }
        return capacity;
    }

    private static @Nullable Right right(HandlerMethod method, HttpServletRequest request) {
        if (method.hasMethodAnnotation(OwnerWorkspace.class)) {
            if (method.hasMethodAnnotation(OutsideTheRecord.class)) {
                return Rights.OWN_PEOPLE;
            }
            return request.getMethod().matches("GET|HEAD") ? Rights.toRead(ReadResource.DRAFTS) : Rights.DRAFTING;
        }
        var sends = method.getMethodAnnotation(Sends.class);
        if (sends != null) {
            return Rights.toSend(sends.value());
        }
        var reads = method.getMethodAnnotation(Reads.class);
        return reads == null ? null : Rights.toRead(reads.value());
    }

    private static ActOfAnother notYours(Map<String, String> callers) {
        return new ActOfAnother("not-yours", R_004, callers);
    }

    @Keeps(R_144)
    private static void checkOwnDesk(Caller.Kind kind, Right right, HttpServletRequest request) {
        if (kind != Caller.Kind.OWNER_LINE) {
            var draft = part(request, "draft");
            throw draft == null ? notYours(right.callers()) : new UnknownNumber("draft", draft);
        }
    }

    /** What is not among the papers of those who mediate or decide looks as if it did not exist. */
    @Keeps(R_124)
    private static void checkMatter(Visibility visibility, HttpServletRequest request) {
        var change = part(request, "change");
        if (change != null && isNumber(change) && !visibility.shows(new ChangeNumber(Integer.parseInt(change)))) {
            throw new UnknownNumber("change", change);
        }
        var dispute = part(request, "dispute");
        if (dispute != null && isNumber(dispute) && !visibility.shows(new DisputeNumber(Integer.parseInt(dispute)))) {
            throw new UnknownNumber("dispute", dispute);
        }
    }

    /** What is no number at all is turned away by whoever reads it. */
    private static boolean isNumber(String part) {
        return part.matches("[1-9][0-9]{0,8}");
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
