package no.partnerskap.api.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody whose token was right. Rights hang on what the caller is to an office, not on authorities. */
public final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private final transient Caller caller;

    public SignedIn(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
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
