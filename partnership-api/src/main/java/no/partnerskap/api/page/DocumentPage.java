package no.partnerskap.api.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.partnerskap.api.signin.BrowserRequest;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Documents of the project: pages for browsers, whose links can be followed, and the text itself for programs. */
@Controller
@Hidden
class DocumentPage {
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final MediaType PICTURE = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private final GuideTexts guideTexts;

    DocumentPage(GuideTexts guideTexts) {
        this.guideTexts = guideTexts;
    }

    @GetMapping({"/README.md", "/CHANGELOG.md", "/LICENSE", "/docs/**"})
    Object document(HttpServletRequest request, HttpServletResponse response) throws NoResourceFoundException {
        var path = request.getRequestURI();
        var text = guideTexts.at(path.substring(1));
        if (text.isEmpty()) {
            throw new NoResourceFoundException(HttpMethod.GET, path, path);
        }
        boolean markdown = path.endsWith(".md") || path.endsWith("/");
        return markdown && BrowserRequest.asksForPage(request)
                ? page(path, text.get(), request, response)
                : ResponseEntity.ok()
                        .contentType(path.endsWith(".svg") ? PICTURE : PLAIN)
                        .body(text.get());
    }

    private static ModelAndView page(
            String path, String text, HttpServletRequest request, HttpServletResponse response) {
        return new ModelAndView("document")
                .addObject("text", PageLanguage.text(request, response))
                .addObject("languages", PageText.all())
                .addObject("address", path)
                .addObject("title", GuideTexts.heading(text).orElse(path))
                .addObject("html", RENDERER.render(PARSER.parse(text)));
    }
}
