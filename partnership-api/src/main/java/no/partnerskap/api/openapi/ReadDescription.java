package no.partnerskap.api.openapi;

import static no.partnerskap.api.openapi.Parameters.inHeader;
import static no.partnerskap.api.openapi.Parameters.inQuery;
import static no.partnerskap.api.openapi.Parameters.taking;
import static no.partnerskap.api.openapi.Responses.fails;
import static no.partnerskap.api.openapi.Responses.header;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import no.partnerskap.api.access.OutsideTheRecord;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.query.AsOfNames;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.request.PageRequestArgument;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Description of the common parts of all reads: pages, the version that can be required, and entity tags. */
final class ReadDescription {
    private static final int MOST = 100;
    private static final int USUAL = 50;

    private ReadDescription() {}

    static void complete(Operation operation, HandlerMethod method) {
        if (!method.hasMethodAnnotation(Reads.class)) {
            return;
        }
        boolean ofOne = method.getMethodAnnotation(GetMapping.class) == null
                || Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter ->
                                "office".equals(parameter.getParameter().getName()));
        Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == PageRequest.class)
                .forEach(parameter -> page(operation, parameter, ofOne));
        if (method.hasMethodAnnotation(OutsideTheRecord.class)) {
            return;
        }
        if (ofOne) {
            taking(
                    operation,
                    inHeader("Min-Version", "Wait, within a bound, until the record has that many events; optional")
                            .schema(new IntegerSchema().format("int64").minimum(BigDecimal.ONE)));
            fails(operation, "503", "The record has not come to the version in Min-Version; Retry-After says when");
            header(operation, "503", "Retry-After", "After how many seconds to try again", new IntegerSchema());
        }
        if (method.hasMethodAnnotation(GetMapping.class)) {
            tagged(operation);
            if (ofOne) {
                Responses.versioned(operation.getResponses().get("304"));
            }
        }
    }

    /** Adds the parameters for the two times of a question; where two states are compared, for one of them. */
    static void asOf(Operation operation, AsOfNames names) {
        var state = names.equals(AsOfNames.PLAIN) ? "" : ", for the state compared " + names.validOn();
        taking(
                operation,
                inQuery(
                        names.validOn(),
                        "date",
                        "The day in Oslo that the question is put for" + state + "; today where absent"));
        taking(
                operation,
                inQuery(
                        names.knownAt(),
                        "date-time",
                        "The moment up to which what was recorded counts" + state + "; now where absent, never later"));
    }

    private static void page(Operation operation, MethodParameter parameter, boolean ofOne) {
        if (ofOne) {
            asOf(operation, AsOfNames.PLAIN);
        }
        PageRequestArgument.filters(parameter)
                .components()
                .map(ReadDescription::filter)
                .forEach(filter -> taking(operation, filter));
        taking(
                operation,
                inQuery("limit", "How many rows a page has at most")
                        .schema(new IntegerSchema()
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(MOST))
                                ._default(USUAL)));
        taking(
                operation,
                inQuery(
                                "cursor",
                                "`next` of the page before; it carries what was asked, and is good for this list only")
                        .schema(new StringSchema()));
    }

    private static Parameter filter(RecordComponent component) {
        var said = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        var schema = schema(component.getType());
        if (said != null && !said.defaultValue().isEmpty()) {
            schema.setDefault(said.defaultValue());
        }
        return inQuery(component.getName(), JavadocTexts.of(component).orElse(null))
                .schema(schema);
    }

    private static Schema<?> schema(Class<?> type) {
        if (type == Rule.class || type == OwnerId.class) {
            return ValueTypes.of(type).orElseThrow();
        }
        if (type.isEnum()) {
            return Schemas.enumeration(type);
        }
        if (type == Boolean.class) {
            return new BooleanSchema();
        }
        if (type == Integer.class) {
            return new IntegerSchema().minimum(BigDecimal.ONE);
        }
        if (type == Long.class) {
            return new IntegerSchema().format("int64").minimum(BigDecimal.ZERO);
        }
        if (type == LocalDate.class) {
            return new StringSchema().format("date");
        }
        return new StringSchema();
    }

    private static void tagged(Operation operation) {
        taking(operation, inHeader("If-None-Match", "The `ETag` of an answer at hand; optional"));
        operation.getResponses().addApiResponse("304", new ApiResponse().description("The answer at hand still holds"));
        for (var status : new String[] {"200", "304"}) {
            var answer = operation.getResponses().get(status);
            if (answer != null) {
                answer.addHeaderObject(
                        "ETag",
                        new Header()
                                .description("Weak; changes with the record, the question, the policy and the language")
                                .schema(new StringSchema()));
                answer.addHeaderObject(
                        "Vary", new Header().description("Accept-Language").schema(new StringSchema()));
            }
        }
    }
}
