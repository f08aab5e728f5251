package no.partnerskap.api.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.partnerskap.api.signin.BrowserRequest;
import no.partnerskap.api.signin.SignInRefusals;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The page of an unknown address, with a way back to the front page. Programs get a problem instead. */
@Controller
@Hidden
class NoSuchPage implements HandlerExceptionResolver, Ordered {
    @GetMapping(path = SignInRefusals.NO_SUCH_PAGE, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        return new ModelAndView("no-such-page", HttpStatus.NOT_FOUND)
                .addObject("text", PageLanguage.text(request, response))
                .addObject("languages", PageText.all());
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        return failure instanceof NoResourceFoundException && BrowserRequest.asksForPage(request)
                ? page(request, response)
                : null;
    }

    /** Before whoever makes problems of failures. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
