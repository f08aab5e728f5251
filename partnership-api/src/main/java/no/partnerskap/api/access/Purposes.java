package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_145;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.partnerskap.api.access.Caller.Kind;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.CommandValidation;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Purpose of a request. A caller that is not an owner reads under a grant, and names it if it has several; an owner's line may
 * state that it reads to answer an access request (no: innsynskrav).
 */
public final class Purposes {
    public static final String PURPOSE = "Access-Purpose";
    public static final String BASIS = "Access-Basis";
    public static final int LONGEST_BASIS = 200;

    /** Purposes that each kind of caller from outside can have; a grant for another purpose has no effect. */
    private static final Map<Kind, Set<AccessPurpose>> FITTING = new EnumMap<>(Map.of(
            Kind.AUDITOR, EnumSet.of(AccessPurpose.AUDIT),
            Kind.COUNTY_GOVERNOR, EnumSet.of(AccessPurpose.MEDIATION, AccessPurpose.SUPERVISION),
            Kind.BOARD, EnumSet.of(AccessPurpose.BOARD_CASE)));

    private Purposes() {}

    /** The grant under which a request is made; empty for callers that need none. */
    @Keeps(R_145)
    public static Optional<AccessGrant> under(HttpServletRequest request, Caller caller) {
        var purpose = request.getHeader(PURPOSE);
        var basis = request.getHeader(BASIS);
        if (purpose != null && caller.kind() == Kind.OWNER_LINE && isPublicRequest(purpose)) {
            return Optional.of(new AccessGrant(AccessPurpose.PUBLIC_REQUEST, basis(basis)));
        }
        if (basis != null) {
            throw new BadParameter(BASIS, "access-basis-not-taken");
        }
        if (purpose != null) {
            return Optional.of(granted(caller, purpose.strip()));
        }
        return FITTING.containsKey(caller.kind()) ? Optional.of(only(caller)) : Optional.empty();
    }

    private static boolean isPublicRequest(String purpose) {
        return purpose.strip().equals(AccessPurpose.PUBLIC_REQUEST.name());
    }

    private static boolean fits(Caller caller, AccessGrant accessGrant) {
        return FITTING.getOrDefault(caller.kind(), Set.of()).contains(accessGrant.purpose());
    }

    /** The grants for one purpose as one grant: all their bases apply. */
    private static AccessGrant granted(Caller caller, String purpose) {
        var bases = caller.grants().stream()
                .filter(accessGrant -> fits(caller, accessGrant)
                        && accessGrant.purpose().name().equals(purpose))
                .map(AccessGrant::basis)
                .distinct()
                .collect(Collectors.joining("; "));
        if (bases.isEmpty()) {
            throw new ActOfAnother("purpose-not-granted", R_145);
        }
        return new AccessGrant(AccessPurpose.valueOf(purpose), bases);
    }

    private static AccessGrant only(Caller caller) {
        var purposes = caller.grants().stream()
                .filter(accessGrant -> fits(caller, accessGrant))
                .map(AccessGrant::purpose)
                .distinct()
                .toList();
        if (purposes.size() != 1) {
            throw new ActOfAnother("purpose-missing", R_145);
        }
        return granted(caller, purposes.getFirst().name());
    }

    private static String basis(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            throw new BadParameter(BASIS, "access-basis");
        }
        var text = inUtf8(sent.strip());
        CommandValidation.checkText("/" + BASIS, text);
        if (text.codePointCount(0, text.length()) > LONGEST_BASIS) {
            throw new BadParameter(BASIS, "access-basis");
        }
        return text;
    }

    /** Header value decoded as UTF-8: containers read headers as ISO 8859-1. */
    private static String inUtf8(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadParameter(BASIS, "access-basis");
        }
    }
}
