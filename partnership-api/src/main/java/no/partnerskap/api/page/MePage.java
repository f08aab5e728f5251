package no.partnerskap.api.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.partnerskap.api.signin.Issuers;
import no.partnerskap.api.signin.TokenNotAccepted;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Page for a person signed in with a browser: what caller they are here, or what is missing to be one, and how to sign out. */
@Controller
@Hidden
@ConditionalOnBooleanProperty("partnership.pages")
@ConditionalOnWebApplication
class MePage {
    private final Issuers issuers;

    MePage(Issuers issuers) {
        this.issuers = issuers;
    }

    @GetMapping(path = "/me", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView me(@AuthenticationPrincipal OidcUser user, HttpServletRequest request, HttpServletResponse response) {
        return of(user).addObject("text", PageLanguage.text(request, response)).addObject("languages", PageText.all());
    }

    private ModelAndView of(OidcUser user) {
        try {
            var me = issuers.wouldBe(user.getIssuer().toString(), user.getClaims());
            return new ModelAndView("me").addObject("me", me);
        } catch (TokenNotAccepted nothing) {
            return new ModelAndView("nothing-here", HttpStatus.FORBIDDEN).addObject("lacking", nothing.lacking());
        }
    }
}
