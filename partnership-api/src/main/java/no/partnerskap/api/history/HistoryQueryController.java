package no.partnerskap.api.history;

import static no.partnerskap.core.rules.Rule.R_134;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.axon.StoredHistory;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Endpoints that read the recorded events in order: page by page, as CloudEvents, or all in one stream. */
@RestController
@RequestMapping("/api/v1/partnerships/{office}/history")
@Tag(name = "History")
class HistoryQueryController {
    static final String CLOUD_EVENTS = "application/cloudevents-batch+json";
    private static final String SUMMARY =
            "The recorded events in order, each with its origin, context and time (R-134, R-135, R-157)";
    private static final String ABOUT =
            "The record itself, from the first event on; a correction is an event of its own and names what it"
                + " corrects. As JSON and as CloudEvents 1.0 (application/cloudevents-batch+json) it comes in pages,"
                + " with the next one in `next` and in the Link header; a cursor carries knownAt and the filters, and"
                + " no page changes when more is recorded. As application/x-ndjson it comes whole (`after` and"
                + " `knownAt` only), one event a line up to the version that was the last when it began, which"
                + " Partnership-Version tells; its last line is {\"end\": {\"version\", \"events\", \"sha256\"}}, and"
                + " without that line it has broken off. An event that the caller may not read keeps its place and"
                + " hash, and names the provision it is withheld under.";
    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_JSON, MediaType.valueOf(CLOUD_EVENTS), MediaType.APPLICATION_NDJSON);
    private static final List<String> PARTS_OF_PAGES =
            List.of("limit", "cursor", "type", "agreement", "change", "meeting", "decision", "dispute");
    private final StoredHistory store;
    private final HistoryPages pages;
    private final HistoryStream stream;

    HistoryQueryController(StoredHistory store, HistoryPages pages, HistoryStream stream) {
        this.store = store;
        this.pages = pages;
        this.stream = stream;
    }

    /**
     * Page of recorded events.
     *
     * @param knownAt the instant, in UTC, up to which recorded events are in the history
     * @param version the version of the last event recorded by {@code knownAt}
     * @param events the recorded events, in the order of their versions
     * @param next the cursor of the next page of the history; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HistoryPage(
            OfficeNumber office,
            Instant knownAt,
            long version,
            List<EventView> events,
            @Nullable String next) {}

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CLOUD_EVENTS, MediaType.APPLICATION_NDJSON_VALUE})
    @Reads(ReadResource.HISTORY)
    @Operation(operationId = "readHistory", summary = SUMMARY, description = ABOUT)
    @ApiResponse(
            responseCode = "200",
            description = "A page of events, or all of them",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "The next page, `rel=\"next\"`; absent on the last one",
                            schema = @Schema(type = "string")),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = HistoryPage.class)),
                @Content(
                        mediaType = CLOUD_EVENTS,
                        array = @ArraySchema(schema = @Schema(implementation = CloudEventView.class))),
                @Content(
                        mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                        schema =
                                @Schema(
                                        title = "HistoryLine",
                                        anyOf = {EventView.class, HistoryStream.StreamEnd.class}))
            })
    @Keeps(R_134)
    @Nullable
    ResponseEntity<?> history(
            @PathVariable OfficeNumber office,
            PageRequest<HistoryFilter> asked,
            Visibility visibility,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var knownAt = asked.asOf().knownAt();
        long head = store.head(office, knownAt);
        var form = form(request);
        if (form.equals(MediaType.APPLICATION_NDJSON)) {
            tellWhole(office, request, asked.filter().from(0), head, visibility, response);
            return null;
        }
        var page = pages.page(office, asked, head, visibility);
        var answer = answer(office, head, page.next(), asked.most()).contentType(form);
        return form.equals(MediaType.APPLICATION_JSON)
                ? answer.body(new HistoryPage(office, knownAt, head, page.rows(), page.next()))
                : answer.body(page.rows().stream()
                        .map(event -> CloudEventView.of(office, event))
                        .toList());
    }

    /** The form that the caller likes best; JSON where it likes several alike. */
    private static MediaType form(HttpServletRequest request) {
        var liked = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        MimeTypeUtils.sortBySpecificity(liked);
        return liked.stream()
                .flatMap(like -> FORMS.stream().filter(like::isCompatibleWith))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    /** All that is asked for or nothing: a stream has no pages and leaves out nothing. */
    private void tellWhole(
            OfficeNumber office,
            HttpServletRequest request,
            long after,
            long head,
            Visibility visibility,
            HttpServletResponse response)
            throws IOException {
        for (var part : PARTS_OF_PAGES) {
            if (request.getParameter(part) != null) {
                throw new BadParameter(part, "not-in-a-stream");
            }
        }
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(CommandEndpoint.PARTNERSHIP_VERSION, Long.toString(head));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        stream.write(office, after, head, visibility, response);
    }

    private static ResponseEntity.BodyBuilder answer(OfficeNumber office, long head, @Nullable String next, int limit) {
        var answer = ResponseEntity.ok()
                .header(CommandEndpoint.PARTNERSHIP_VERSION, Long.toString(head))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        return next == null
                ? answer
                : answer.header(
                        HttpHeaders.LINK,
                        "<"
                                + UriComponentsBuilder.fromPath("/api/v1/partnerships/{office}/history")
                                        .queryParam("limit", limit)
                                        .queryParam("cursor", next)
                                        .build(office.value())
                                + ">; rel=\"next\"");
    }
}
