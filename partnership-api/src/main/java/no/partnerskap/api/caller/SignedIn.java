package no.partnerskap.api.caller;

import java.util.List;
import org.springframework.security.core.userdetails.User;

/** A caller whose password was right. Rights hang on what the caller is to an office, not on authorities. */
class SignedIn extends User {
    private static final long serialVersionUID = 1L;
    private final transient Caller caller;

    SignedIn(String username, String password, Caller caller) {
        super(username, password, List.of());
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }
}
