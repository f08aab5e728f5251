package no.partnerskap.api.access;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The authentication of a caller whose token was accepted. Rights hang on what the caller is to an office, not on authorities. */
public final class CallerAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private final transient Caller caller;

    public CallerAuthentication(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    /** Who calls; nobody at the addresses that are open to all. */
    public static Optional<Caller> caller() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication signedIn
                ? Optional.of(signedIn.getPrincipal())
                : Optional.empty();
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /** The token is of no use once it has been read. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.actorRef();
    }
}
