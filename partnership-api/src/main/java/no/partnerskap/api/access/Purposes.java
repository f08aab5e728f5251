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
 * What a request is made for. Who is no owner looks in under a grant, and says which where there are several; an owner's line may say
 * that it reads to answer somebody who has asked to see the record (no: innsynskrav).
 */
public final class Purposes {
    public static final String PURPOSE = "Access-Purpose";
    public static final String BASIS = "Access-Basis";
    public static final int LONGEST_BASIS = 200;

    /** What each kind from outside can look in for; a grant for anything else gives it nothing. */
    private static final Map<Kind, Set<Purpose>> FITTING = new EnumMap<>(Map.of(
            Kind.AUDITOR, EnumSet.of(Purpose.AUDIT),
            Kind.COUNTY_GOVERNOR, EnumSet.of(Purpose.MEDIATION, Purpose.SUPERVISION),
            Kind.BOARD, EnumSet.of(Purpose.BOARD_CASE)));

    private Purposes() {}

    /** The grant under which a request is made; nothing for those who deal with what is their own. */
    @Keeps(R_145)
    public static Optional<AccessGrant> under(HttpServletRequest request, Caller caller) {
        var purpose = request.getHeader(PURPOSE);
        var basis = request.getHeader(BASIS);
        if (purpose != null && caller.kind() == Kind.OWNER_LINE && isPublicRequest(purpose)) {
            return Optional.of(new AccessGrant(Purpose.PUBLIC_REQUEST, basis(basis)));
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
        return purpose.strip().equals(Purpose.PUBLIC_REQUEST.name());
    }

    private static boolean fits(Caller caller, AccessGrant accessGrant) {
        return FITTING.getOrDefault(caller.kind(), Set.of()).contains(accessGrant.purpose());
    }

    /** Several grounds for one purpose all hold. */
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
        return new AccessGrant(Purpose.valueOf(purpose), bases);
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

    /** Containers read headers as ISO 8859-1; what was sent is UTF-8, or plain ASCII. */
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
