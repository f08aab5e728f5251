package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_124;
import static no.partnerskap.core.rules.Rule.R_144;
import static no.partnerskap.core.rules.Rule.R_145;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import no.partnerskap.api.web.Methods;
import no.partnerskap.api.web.PathVariables;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Check of whether a caller may know of a partnership, and may do there what a request asks for. A partnership or thing that the
 * caller may not know of looks exactly like one that does not exist.
 */
@Component
public class AccessCheck {
    private final PartnershipRoles partnershipRoles;

    AccessCheck(PartnershipRoles partnershipRoles) {
        this.partnershipRoles = partnershipRoles;
    }

    /** Admits a request to its operation, or throws the rejection that its caller gets. The body is not read. */
    public Admission admit(Caller caller, HandlerMethod operation, HttpServletRequest request) {
        var path = PathVariables.of(request);
        var office = path.office().orElse(null);
        var role = role(caller, office);
        var capacity = capacity(role, operation, request, path);
        var visibility = office == null
                ? new Visibility(capacity, role.owner(), null)
                : partnershipRoles.visibility(capacity, role.owner(), office);
        checkShown(visibility, path);
        return new Admission(role, visibility);
    }

    private PartnershipRole role(Caller caller, @Nullable OfficeNumber office) {
        return office == null
                ? new PartnershipRole(caller, null)
                : partnershipRoles.of(caller, office).orElseThrow(() -> new UnknownNumber("partnership", office));
    }

    /** Checks the token's scopes first, then role and purpose, so that a rejection reveals nothing about the partnership. */
    private static Capacity capacity(
            PartnershipRole role, HandlerMethod operation, HttpServletRequest request, PathVariables path) {
        var caller = role.caller();
        var right = right(operation, request);
        if (right == null) {
            throw notYours(Map.of());
        }
        caller.scopes().check(right);
        boolean ownWorkspace = operation.hasMethodAnnotation(OwnerWorkspace.class) && right != Rights.OWN_PEOPLE;
        if (ownWorkspace) {
            checkWorkspace(caller.kind(), right, path);
        }
        var purpose = Purposes.under(request, caller).map(AccessGrant::purpose).orElse(null);
        if ((right.writes() || ownWorkspace) && purpose == AccessPurpose.PUBLIC_REQUEST) {
            throw new ActOfAnother("purpose-not-granted", R_145);
        }
        var capacity = Capacity.of(caller.kind(), purpose);
        var condition = right.held().get(capacity);
        if (condition == null || condition == Condition.OWN_LINE && role.owner() == null) {
            throw notYours(right.callers());
        }
        return capacity;
    }

    private static @Nullable Right right(HandlerMethod operation, HttpServletRequest request) {
        if (operation.hasMethodAnnotation(OwnerWorkspace.class)) {
            if (operation.hasMethodAnnotation(OutsideTheRecord.class)) {
                return Rights.OWN_PEOPLE;
            }
            return Methods.isRead(request) ? Rights.toRead(ReadResource.DRAFTS) : Rights.DRAFTING;
        }
        var sends = operation.getMethodAnnotation(Sends.class);
        if (sends != null) {
            return Rights.toSend(sends.value());
        }
        var reads = operation.getMethodAnnotation(Reads.class);
        return reads == null ? null : Rights.toRead(reads.value());
    }

    private static ActOfAnother notYours(Map<String, String> callers) {
        return new ActOfAnother("not-yours", R_004, callers);
    }

    @Keeps(R_144)
    private static void checkWorkspace(Caller.Kind kind, Right right, PathVariables path) {
        if (kind != Caller.Kind.OWNER_LINE) {
            throw path.named("draft")
                    .<RuntimeException>map(draft -> new UnknownNumber("draft", draft))
                    .orElseGet(() -> notYours(right.callers()));
        }
    }

    /** Rejects, as unknown, what is not part of the dispute for those who mediate or decide it. */
    @Keeps(R_124)
    private static void checkShown(Visibility visibility, PathVariables path) {
        path.number("change")
                .filter(change -> !visibility.shows(new ChangeNumber(change)))
                .ifPresent(change -> {
                    throw new UnknownNumber("change", change);
                });
        path.number("dispute")
                .filter(dispute -> !visibility.shows(new DisputeNumber(dispute)))
                .ifPresent(dispute -> {
                    throw new UnknownNumber("dispute", dispute);
                });
    }
}
