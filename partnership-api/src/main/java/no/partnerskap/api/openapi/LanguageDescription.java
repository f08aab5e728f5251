package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.api.language.Language;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Description of the languages in which every operation gives its texts. */
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
            Parameters.taking(
                    operation,
                    Parameters.inHeader(
                                    "Accept-Language",
                                    "The languages the caller reads, best first: nb, nn or en; bokmål where none is"
                                            + " known")
                            .schema(new StringSchema().example("nn, nb;q=0.8")));
            return operation;
        };
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    /** Keeps one of two {@code lang} parameters where two methods share a path: the one with more values. */
    private static void once(Operation operation) {
        var named = new LinkedHashMap<String, Parameter>();
        parameters(operation)
                .sorted(Comparator.comparing(one -> one.getSchema().getEnum() == null
                        ? 0
                        : one.getSchema().getEnum().size()))
                .forEach(one -> named.put(one.getIn() + " " + one.getName(), one));
        if (parameters(operation).count() > named.size()) {
            operation.setParameters(parameters(operation)
                    .filter(one -> named.get(one.getIn() + " " + one.getName()) == one)
                    .toList());
        }
    }

    private static Parameter language() {
        return Parameters.inQuery(
                        Language.PARAMETER,
                        "The language of texts, before Accept-Language; with all they come in all three")
                .schema(Schemas.enumeration(Language.class));
    }

    /** Runs when all schemas exist: a sentence has the languages requested, and a problem has all of them if all were requested. */
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
            withText(api).forEach(LanguageDescription::spoken);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(LanguageDescription::once);
        };
    }

    private static Stream<ApiResponse> withText(OpenAPI api) {
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
