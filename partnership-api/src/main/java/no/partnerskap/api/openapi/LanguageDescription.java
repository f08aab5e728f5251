package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.api.language.Language;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Describes in which language every operation tells its texts. */
@Configuration(proxyBeanMethods = false)
class LanguageDescription {
    private static final Set<String> JSON = Set.of("application/json", "application/problem+json");
    private static final int LAST = Integer.MAX_VALUE;

    @Bean
    OperationCustomizer languageOfEachOperation() {
        return (operation, method) -> {
            if (parameters(operation).noneMatch(known -> Language.PARAMETER.equals(known.getName()))) {
                operation.addParametersItem(language());
            }
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name("Accept-Language")
                    .description("The languages the caller reads, best first: nb, nn or en; bokmål where none is known")
                    .required(false)
                    .schema(new StringSchema().example("nn, nb;q=0.8")));
            return operation;
        };
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    private static Parameter language() {
        var names = Arrays.stream(Language.values()).map(Language::name).toList();
        var schema = new StringSchema();
        schema.setEnum(names);
        return Taking.inQuery(
                        Language.PARAMETER,
                        "The language of texts, before Accept-Language; with all they come in all three")
                .schema(schema);
    }

    /** Runs when all schemas are there: a sentence has the languages asked for, and a problem all of them where all were. */
    @Bean
    @Order(LAST)
    OpenApiCustomizer textsInTheirLanguages() {
        return api -> {
            var schemas = api.getComponents().getSchemas();
            var sentence = schemas.get("Sentence");
            if (sentence != null) {
                sentence.setRequired(null);
                sentence.description("A sentence in the language asked for, or in all three");
            }
            var problem = schemas.get("Problem");
            if (problem != null) {
                problem.addProperty("texts", texts());
            }
            worded(api).forEach(LanguageDescription::spoken);
        };
    }

    private static Schema<?> texts() {
        var words = new ObjectSchema()
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema())
                .required(List.of("title", "detail"));
        return new ObjectSchema()
                .description("With `lang=all`: title and detail by language")
                .additionalProperties(words);
    }

    private static Stream<ApiResponse> worded(OpenAPI api) {
        return api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .filter(answer -> answer.getContent() != null
                        && answer.getContent().keySet().stream().anyMatch(JSON::contains));
    }

    private static void spoken(ApiResponse answer) {
        answer.addHeaderObject(
                "Content-Language",
                new Header().description("The language of the texts").schema(new StringSchema().example("nn")));
    }
}
