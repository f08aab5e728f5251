package no.partnerskap.api.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import no.partnerskap.api.sample.issuer.SampleCallers;
import no.partnerskap.api.sample.issuer.SampleCallers.SampleCaller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Front page of the service: what runs here and where to go. It lists callers only in the sample. */
@Controller
@Hidden
class FrontPage {
    private final Installation installation;
    private final GuideTexts guideTexts;
    private final ObjectProvider<SampleCallers> callers;

    FrontPage(Installation installation, GuideTexts guideTexts, ObjectProvider<SampleCallers> callers) {
        this.installation = installation;
        this.guideTexts = guideTexts;
        this.callers = callers;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView front(HttpServletRequest request, HttpServletResponse response) {
        var text = PageLanguage.text(request, response);
        var sample = callers.getIfAvailable();
        List<SampleCaller> known = sample == null ? List.of() : sample.all();
        var password = known.isEmpty() ? "" : known.getFirst().password();
        return new ModelAndView("front")
                .addObject("text", text)
                .addObject("languages", PageText.all())
                .addObject("here", installation)
                .addObject("tours", guideTexts.tours())
                .addObject(
                        "callers", known.stream().collect(groupingBy(SampleCaller::kind, LinkedHashMap::new, toList())))
                .addObject("password", password)
                .addObject("example", example(password, "http://127.0.0.1:" + request.getLocalPort()));
    }

    private static String example(String password, String address) {
        return """
            token=$(curl -s -u lier:%s -d grant_type=client_credentials %s/oauth2/token | cut -d'"' -f4)
            curl -H "Authorization: Bearer $token" %s/api/v1/partnerships\
            """.formatted(password, address, address);
    }

    /** The icon that browsers request on their own. */
    @GetMapping("/favicon.ico")
    String icon() {
        return "forward:/favicon.svg";
    }
}
