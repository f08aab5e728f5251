package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters of an operation besides its body; all are optional. */
final class Parameters {
    private Parameters() {}

    /** Adds a parameter once: two methods may share a path and answer in different formats. */
    static void taking(Operation operation, Parameter taken) {
        boolean known = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(one -> one.getName().equals(taken.getName())
                                && one.getIn().equals(taken.getIn()));
        if (!known) {
            operation.addParametersItem(taken);
        }
    }

    /** Makes one schema of each enumeration that parameters take, so that a generated client has one type for it. */
    static void nameEnumerations(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getParameters().stream())
                .filter(parameter -> parameter.getSchema().getEnum() != null)
                .filter(parameter -> parameter.getSchema().getName() != null)
                .forEach(parameter -> {
                    var values = parameter.getSchema();
                    api.getComponents().getSchemas().putIfAbsent(values.getName(), values);
                    parameter.setSchema(Schemas.reference(values.getName()));
                });
    }

    static Parameter inHeader(String name, String about) {
        return optional("header", name, about).schema(new StringSchema());
    }

    static Parameter inQuery(String name, String format, String about) {
        return inQuery(name, about).schema(new StringSchema().format(format));
    }

    static Parameter inQuery(String name, @Nullable String about) {
        return optional("query", name, about);
    }

    private static Parameter optional(String where, String name, @Nullable String about) {
        return new Parameter().in(where).name(name).description(about).required(false);
    }
}
