package no.partnerskap.api.openapi;

import static no.partnerskap.api.openapi.Parameters.inHeader;
import static no.partnerskap.api.openapi.Parameters.taking;
import static no.partnerskap.api.openapi.Responses.bodily;
import static no.partnerskap.api.openapi.Responses.fails;
import static no.partnerskap.api.openapi.Responses.header;
import static no.partnerskap.api.openapi.Responses.succeeds;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.OutsideTheRecord;
import no.partnerskap.api.access.OwnerWorkspace;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.problem.Problem;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.AsOfNames;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.rules.Rule;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Description of the interface in OpenAPI, generated from the controllers: the parameters, bodies, answers and failures of every
 * operation.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String TOKEN = "token";
    private static final String SIGN_IN = """
        An access token. Systems get theirs from Maskinporten: the consumer's organisation number says whose line it is, and scopes open \
        areas, as in `nav:partnerskap/change.read` and `nav:partnerskap/change.write`; the regions of the state's line are scopes too, \
        as in `nav:partnerskap/region.0600`. People sign in with ID-porten or Entra ID, and one role says what they are. In the \
        sample, `POST /oauth2/token` gives a token for a caller's name and the public password.
        """;
    private static final Pattern RULE = Pattern.compile("R-[0-9]{3}");
    private static final String ABOUT = """
        The shared record of a partnership between the state and municipalities about one local office: what was agreed and \
        changed, who was involved before it took effect, and how disputes went.

        - A request may be refused by a rule (409, `rule` says which). A report of what has happened is stored also where it \
        broke a rule; `findings` say what that means.
        - What has no value is left out; no field is ever null in an answer. Fields may be added to answers and events, and \
        values to enumerations, without notice: pass over what you do not know. A body with a field that is not known here is \
        turned away; null in a body is the same as a field that is left out.
        - Dates are days in Oslo (Europe/Oslo), moments are RFC 3339 in UTC. Amounts are Norwegian kroner (NOK) with two decimals, \
        staff is counted in full-time equivalents (FTE) with two decimals, shares are percentages.
        - An owner is `STATE` or `M1`, `M2`, … for good; a body may name a municipality by its number too. Answers say which owner \
        has which number and name.
        - `R-` and three digits name a rule; errors are problem details (RFC 9457) whose `code` never changes its meaning.
        """;

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        CommandCaller.class, AsOf.class, Caller.class, PageRequest.class, Visibility.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Partnership record")
                        .version("v1")
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .tags(Tags.all())
                .servers(List.of(new Server().url("/").description("This service")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description(SIGN_IN)));
    }

    @Bean
    OpenApiCustomizer finish() {
        return api -> {
            ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(true))
                    .referencedSchemas
                    .forEach(api.getComponents()::addSchemas);
            DefaultResponses.say(api);
            api.getPaths()
                    .forEach((path, item) ->
                            item.readOperations().forEach(operation -> PathParameters.describe(path, operation)));
            Parameters.nameEnumerations(api);
            BodyBounds.set(api);
            Examples.add(api);
            api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
            var paths = new Paths();
            new TreeMap<>(api.getPaths()).forEach(paths::addPathItem);
            api.setPaths(paths);
            api.getPaths().values().forEach(path -> path.readOperations().forEach(Responses::inOrder));
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
            describe(operation, method);
            addresses(operation);
            ReadDescription.complete(operation, method);
            Responses.limited(operation);
            AccessDescription.complete(operation, method);
            if (operation.getResponses().containsKey("201")) {
                header(operation, "201", "Location", "Where what was made is read", new StringSchema());
            }
            if (sends != null || about(operation, "office")) {
                operation.getResponses().forEach((status, answer) -> {
                    if (status.startsWith("2")) {
                        Responses.versioned(answer);
                    }
                });
            }
            return operation;
        };
    }

    private static void command(Operation operation, Sends sends, HandlerMethod method) {
        operation.setOperationId(OperationIds.sending(sends, method));
        boolean report = Report.class.isAssignableFrom(sends.value());
        operation.setDescription(
                report
                        ? "A report of what has happened: stored also where it broke a rule; `findings` say what that"
                                + " means."
                        : "A request: a rule may refuse it with 409.");
        taking(operation, inHeader("If-Match", "The version the caller knows, as in \"42\"; optional"));
        tried(operation);
        fails(operation, "400", "The body or a header cannot be what it should be; `pointer` says where");
        fails(operation, "401", "Not signed in");
        fails(operation, "403", "Not permitted");
        fails(operation, "404", "There is no such thing, or the caller may not know of it");
        fails(operation, "406", "Answers are JSON");
        fails(
                operation,
                "409",
                report ? "Others wrote at the same time; send it again" : "A rule refuses; `rule` says which");
        fails(operation, "412", "The partnership has got new events since the version in If-Match");
        bodily(operation);
        fails(operation, "503", "Not now; Retry-After says when");
        header(operation, "503", "Retry-After", "After how many seconds to try again", new IntegerSchema());
        succeeds(operation, "ETag", "The version by now in quotes, as If-Match takes it");
    }

    /** Adds to the description of an operation the rules that its summary names. */
    private static void describe(Operation operation, HandlerMethod method) {
        var rules = RULE.matcher(String.valueOf(operation.getSummary()))
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(id -> "- " + id + ": " + Rule.of(id).title())
                .collect(Collectors.joining("\n"));
        operation.setDescription(Stream.of(
                        operation.getDescription(),
                        JavadocTexts.of(method.getMethod()).orElse(null),
                        rules.isEmpty() ? null : "Rules:\n\n" + rules)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n")));
    }

    private static void tried(Operation operation) {
        taking(
                operation,
                new Parameter()
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
                .forEach(names -> ReadDescription.asOf(operation, names));
        boolean own = method.hasMethodAnnotation(OwnerWorkspace.class);
        boolean draft = own && !method.hasMethodAnnotation(OutsideTheRecord.class);
        operation.setDescription(
                draft
                        ? "About what your own line keeps to itself; nothing of it is on record."
                        : own ? "Decided by your organisation; what it decided stays." : "Reads; stores nothing.");
        if (!own && method.hasMethodAnnotation(Reads.class)) {
            operation.setOperationId(OperationIds.reading(method));
        }
        fails(operation, "400", "A part of the address cannot be what it should be");
        fails(operation, "401", "Not signed in");
        fails(operation, "403", "Not yours to read");
        fails(operation, "404", "There is no such thing, or the caller may not know of it");
        fails(operation, "406", "Response format not available");
        bodily(operation);
        if (own && !draft) {
            fails(operation, "409", "A rule refuses; `rule` says which");
        }
        if (draft) {
            succeeds(operation, "ETag", "The revision of the draft in quotes, as If-Match takes it");
            if (!method.hasMethodAnnotation(GetMapping.class)) {
                taking(operation, inHeader("If-Match", "The revision the caller knows, as in \"3\"; optional"));
                fails(operation, "409", "A rule refuses, or there are too many drafts");
                fails(operation, "412", "The draft has changed since the revision in If-Match");
            }
        }
    }

    /** Sets the schemas of parameters, which are the same wherever a parameter occurs. */
    private static void addresses(Operation operation) {
        for (var part : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            var form = PathParameters.of(part);
            if (form != null) {
                part.setSchema(form);
            }
        }
    }

    private static boolean about(Operation operation, String part) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals(part));
    }
}
