package no.partnerskap.api.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.partnerskap.api.caller.SampleCallers;
import no.partnerskap.api.caller.SampleCallers.SampleCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page at the address of the service: what runs here and where to go. Tells of callers only in the sample. */
@Controller
@Hidden
class FrontPage {
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private final Installation installation;
    private final Reading reading;
    private final ObjectProvider<SampleCallers> callers;

    FrontPage(Installation installation, Reading reading, ObjectProvider<SampleCallers> callers) {
        this.installation = installation;
        this.reading = reading;
        this.callers = callers;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView front(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            HttpServletRequest request) {
        var sample = callers.getIfAvailable();
        List<SampleCaller> known = sample == null ? List.of() : sample.all();
        return new ModelAndView("front")
                .addObject("language", PageLanguage.of(lang, accepted))
                .addObject("languages", PageLanguage.values())
                .addObject("here", installation)
                .addObject("texts", reading.all())
                .addObject("callers", known)
                .addObject("address", request.getRequestURL().toString().replaceFirst("/$", ""));
    }

    /** What browsers ask for on their own. */
    @GetMapping("/favicon.ico")
    String icon() {
        return "forward:/favicon.svg";
    }

    @GetMapping({"/README.md", "/docs/tour/*.md"})
    ResponseEntity<String> text(HttpServletRequest request) {
        return reading.at(request.getRequestURI().substring(1))
                .map(text -> ResponseEntity.ok().contentType(PLAIN).body(text.text()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
