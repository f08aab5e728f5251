package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import no.partnerskap.api.caller.Acting;
import no.partnerskap.api.caller.Caller;
import no.partnerskap.api.caller.Sends;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.AsOfNames;
import no.partnerskap.api.desk.PageAsked;
import no.partnerskap.core.kernel.Report;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Describes the interface: what every operation takes, answers, and can go wrong with, read off the controllers. */
@Configuration(proxyBeanMethods = false)
class Description {
    private static final String PROBLEM = "application/problem+json";
    private static final String BASIC = "basic";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Acting.class, AsOf.class, Caller.class, PageAsked.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Partnership record")
                        .version("v1")
                        .description("The shared record of a partnership between the state and municipalities about one"
                                + " local office: what was agreed and changed, who was involved before it took effect,"
                                + " and how disputes went.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC)));
    }

    /** Without an order of their own the file would differ from build to build. */
    @Bean
    OpenApiCustomizer steadyOrder() {
        return api -> {
            api.getComponents().addSchemas("Problem", problem());
            api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
        };
    }

    @Bean
    OperationCustomizer eachOperation() {
        return (operation, method) -> {
            var sends = method.getMethodAnnotation(Sends.class);
            if (sends != null) {
                command(operation, sends, method);
            } else {
                reading(operation, method);
            }
            addresses(operation);
            operation.getResponses().values().stream()
                    .filter(answer ->
                            answer.getContent() != null && !answer.getContent().containsKey(PROBLEM))
                    .forEach(Description::versioned);
            return operation;
        };
    }

    private static void command(Operation operation, Sends sends, HandlerMethod method) {
        operation.setOperationId(name(sends, method));
        boolean report = Report.class.isAssignableFrom(sends.value());
        operation.setDescription(
                report
                        ? "A report of what has happened: stored also where it broke a rule; `findings` say what that"
                                + " means."
                        : "A request: a rule may refuse it with 409.");
        operation.addParametersItem(header("If-Match", "The version the caller knows, as in \"42\"; optional"));
        tried(operation);
        fails(operation, "400", "The body or a header cannot be what it should be; `pointer` says where");
        fails(operation, "401", "Not signed in");
        fails(operation, "403", "Not yours to do");
        fails(operation, "404", "There is no such thing, or the caller may not know of it");
        fails(
                operation,
                "409",
                report ? "Others wrote at the same time; send it again" : "A rule refuses; `rule` says which");
        fails(operation, "412", "The partnership has got new events since the version in If-Match");
        fails(operation, "413", "The body is larger than 256 kB");
        fails(operation, "415", "The body is not JSON");
        fails(operation, "503", "Not now; Retry-After says when");
    }

    /** By its command, unless the method says another name since two send the same. */
    private static String name(Sends sends, HandlerMethod method) {
        var said = method.getMethodAnnotation(io.swagger.v3.oas.annotations.Operation.class);
        return said == null || said.operationId().isEmpty() ? sends.value().getSimpleName() : said.operationId();
    }

    private static void tried(Operation operation) {
        operation.addParametersItem(new Parameter()
                .in("query")
                .name("dryRun")
                .description("With true nothing is stored; the answer tells what would be recorded")
                .required(false)
                .schema(new BooleanSchema()));
        var made = operation.getResponses().get("201");
        if (made != null) {
            operation
                    .getResponses()
                    .addApiResponse(
                            "200", new ApiResponse().description("A trial").content(made.getContent()));
        }
    }

    private static void reading(Operation operation, HandlerMethod method) {
        Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == AsOf.class)
                .map(parameter -> AsOfNames.of(parameter.getParameter()))
                .forEach(names -> {
                    operation.addParametersItem(
                            query(names.validOn(), "date", "The day the question is put for; today unless said"));
                    operation.addParametersItem(query(
                            names.knownAt(), "date-time", "Only what was recorded by then counts; now unless said"));
                });
        ReadDescription.complete(operation, method);
        fails(operation, "400", "A part of the address cannot be what it should be");
        fails(operation, "401", "Not signed in");
        fails(operation, "403", "Not yours to read");
        fails(operation, "404", "There is no such thing, or the caller may not know of it");
        fails(operation, "406", "Answers are JSON");
    }

    static void fails(Operation operation, String status, String when) {
        var content = new Content()
                .addMediaType(PROBLEM, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(when).content(content));
    }

    private static void addresses(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "path".equals(parameter.getIn()))
                    .forEach(part -> part.setSchema(addressed(part.getName())));
        }
    }

    private static Schema<?> addressed(String part) {
        return switch (part) {
            case "office" -> new StringSchema().pattern("^[0-9]{4}$").example("0626");
            case "key" ->
                new StringSchema().pattern("^[a-z0-9][a-z0-9.-]{0,39}$").example("services");
            default -> new IntegerSchema().minimum(BigDecimal.ONE);
        };
    }

    private static void versioned(ApiResponse answer) {
        answer.addHeaderObject(
                "Partnership-Version",
                new Header().description("Number of events the answer rests on").schema(new IntegerSchema()));
    }

    static Parameter header(String name, String about) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(about)
                .required(false)
                .schema(new StringSchema());
    }

    static Parameter query(String name, String format, String about) {
        return new Parameter()
                .in("query")
                .name(name)
                .description(about)
                .required(false)
                .schema(new StringSchema().format(format));
    }

    private static Schema<?> problem() {
        var problem = new ObjectSchema().description("What went wrong (RFC 9457). `code` never changes its meaning.");
        for (var field : List.of("type", "title", "detail", "instance", "code", "rule", "pointer", "traceId")) {
            problem.addProperty(field, new StringSchema());
        }
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("values", new ObjectSchema().additionalProperties(new StringSchema()));
        problem.required(List.of("type", "title", "status", "detail", "instance", "code", "traceId"));
        return problem;
    }
}
