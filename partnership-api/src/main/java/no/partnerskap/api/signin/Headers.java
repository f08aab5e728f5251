package no.partnerskap.api.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells a browser. A page takes what it shows from here and from nowhere else; only the documentation has scripts. */
public final class Headers {
    private static final String NOTHING_BUT_OURS = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String WITH_OUR_SCRIPTS = NOTHING_BUT_OURS + "; script-src 'self'; connect-src 'self'";

    private Headers() {}

    public static void closeTheBrowser(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter((request, response) -> response.setHeader(
                        "Content-Security-Policy",
                        request.getServletPath().startsWith("/swagger-ui/") ? WITH_OUR_SCRIPTS : NOTHING_BUT_OURS));
    }
}
