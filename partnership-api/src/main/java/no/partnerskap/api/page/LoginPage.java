package no.partnerskap.api.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.partnerskap.api.sample.issuer.SampleTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sign-in page of the sample's own issuer. In production people sign in at ID-porten or Entra ID, and this page does not exist. */
@Controller
@Hidden
@Profile("sample")
@ConditionalOnWebApplication
class LoginPage {
    private final SampleTokens tokens;

    LoginPage(SampleTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView login(HttpServletRequest request, HttpServletResponse response) {
        return new ModelAndView("login")
                .addObject("text", PageLanguage.text(request, response))
                .addObject("languages", PageText.all())
                .addObject("people", tokens.people())
                .addObject("password", tokens.password())
                .addObject("failed", request.getParameter("error") != null);
    }
}
