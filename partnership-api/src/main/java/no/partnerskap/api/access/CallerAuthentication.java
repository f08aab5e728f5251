package no.partnerskap.api.access;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Authentication of a caller whose token was accepted. Rights depend on the caller's role in a partnership, not on authorities.
 */
public final class CallerAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private final transient Caller caller;

    public CallerAuthentication(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    /** The caller of this request; empty at paths that are open to all. */
    public static Optional<Caller> caller() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication signedIn
                ? Optional.of(signedIn.getPrincipal())
                : Optional.empty();
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /** No credentials: the token is not kept once it has been read. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.actorRef();
    }
}
