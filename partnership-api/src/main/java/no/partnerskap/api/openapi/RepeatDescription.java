package no.partnerskap.api.openapi;

import static no.partnerskap.api.openapi.Parameters.inHeader;
import static no.partnerskap.api.openapi.Parameters.taking;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.partnerskap.core.kernel.Subject;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Description of safe repetition: the key, the answer to a key used twice, and the answer to an edit of a stale version. */
@Component
class RepeatDescription implements OpenApiCustomizer {
    private static final String PROBLEM = "application/problem+json";
    private static final String STALE = "StaleProblem";
    private static final String PERSONS = "/api/v1/persons/";
    private static final String DRAFTS = "/agreements/drafts/{draft}";

    @Override
    public void customise(OpenAPI api) {
        stale(api);
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> describe(path, item, method, operation)));
    }

    private static void describe(String path, PathItem item, HttpMethod method, Operation operation) {
        boolean onDraft = path.contains(DRAFTS) && (method == HttpMethod.PUT || method == HttpMethod.DELETE);
        if (onDraft) {
            taking(operation, inHeader("If-Match", "The revision of the draft the caller knows; optional"));
            answers(operation, "412", "The draft has another revision than the one in If-Match", STALE);
        }
        boolean command = operation.getResponses().containsKey("412") && !onDraft;
        if (command) {
            answers(
                    operation,
                    "412",
                    "The partnership has another version than the one in If-Match; `changedSince` lists the events"
                            + " since",
                    STALE);
        }
        boolean does =
                command || method == HttpMethod.POST && (path.endsWith("/agreements") || path.startsWith(PERSONS));
        if (does || method == HttpMethod.POST) {
            taking(
                    operation,
                    inHeader(
                            "Idempotency-Key",
                            "A key of the caller's own choice, 1 to 200 visible characters. The same key with the same"
                                + " body gives the first answer again and has no second effect (R-152); kept 30 days."
                                + " Optional"));
        }
        if (does) {
            answers(operation, "422", "The key was used for another body or address", "Problem");
        }
    }

    private static void answers(Operation operation, String status, String when, String schema) {
        var content = new Content()
                .addMediaType(PROBLEM, new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema)));
        operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(when).content(content));
    }

    /** Adds the schemas of the answer 412, with the events since the version named; see {@code StaleAdvice}. */
    private static void stale(OpenAPI api) {
        api.getComponents()
                .addSchemas(
                        "LaterSubject",
                        new ObjectSchema()
                                .description("A thing that a later event is about, as the history names it")
                                .addProperty(
                                        "subject",
                                        new StringSchema()
                                                ._enum(Arrays.stream(Subject.values())
                                                        .filter(Subject::filed)
                                                        .map(Subject::word)
                                                        .toList())
                                                .description("The kind of thing that the later event is about"))
                                .addProperty(
                                        "number",
                                        new IntegerSchema()
                                                .minimum(BigDecimal.ONE)
                                                .description("The number of that thing; absent for the office and the"
                                                        + " cost key, which have none"))
                                .required(List.of("subject")))
                .addSchemas(
                        "LaterEvent",
                        new ObjectSchema()
                                .description("An event since the version named. One that the caller may not read shows"
                                        + " only that it is there")
                                .addProperty(
                                        "version",
                                        new IntegerSchema()
                                                .format("int64")
                                                .minimum(BigDecimal.ONE)
                                                .description("The version of the later event"))
                                .addProperty(
                                        "recordedAt",
                                        new StringSchema()
                                                .format("date-time")
                                                .description("When the later event was recorded, in UTC"))
                                .addProperty(
                                        "type",
                                        new StringSchema()
                                                .example("change.ChangeProposed")
                                                .description("The name under which the later event is stored for good"))
                                .addProperty(
                                        "actingAs",
                                        new StringSchema()
                                                .example("M1")
                                                .description("Who told the later event: STATE or a municipality's id"
                                                        + " for an owner's line, else the role"))
                                .addProperty(
                                        "concerns",
                                        new ArraySchema()
                                                .items(reference("LaterSubject"))
                                                .description("What the later event is about"))
                                .addProperty(
                                        "withheld",
                                        new StringSchema()
                                                .description("The provision under which the later event is withheld"
                                                        + " from the caller"))
                                .required(List.of("version", "recordedAt")));
        var more = new ObjectSchema()
                .addProperty(
                        "changedSince",
                        new ArraySchema()
                                .items(reference("LaterEvent"))
                                .maxItems(50)
                                .description("The events since, in order, the newest last; absent for drafts, which"
                                        + " keep no history, and for callers who may not read the record"))
                .addProperty(
                        "moreSince",
                        new IntegerSchema()
                                .format("int64")
                                .minimum(BigDecimal.ZERO)
                                .description("How many events more have come after those listed"));
        api.getComponents()
                .addSchemas(
                        STALE,
                        new Schema<>()
                                .description("A problem that also lists what has come since the version named in"
                                        + " If-Match")
                                .allOf(List.of(reference("Problem"), more)));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref(Schemas.REFERENCE + name);
    }
}
