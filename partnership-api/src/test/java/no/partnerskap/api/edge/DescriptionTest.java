package no.partnerskap.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@DisplayName("The description of the interface")
class DescriptionTest extends EdgeTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void has_a_summary_and_the_failures_of_every_operation() {
        var api = accepted(200, as("").get("/v3/api-docs")).body();
        assertThat(api.at("/info/title").asString()).isEqualTo("Partnership record");
        assertThat(api.at("/info/license/name").asString()).isEqualTo("Apache-2.0");
        var incomplete = new ArrayList<String>();
        for (var path : api.at("/paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (!complete(operation.getValue())) {
                    incomplete.add(operation.getKey() + " " + path.getKey() + " " + operation.getValue());
                }
            }
        }
        assertThat(incomplete).isEmpty();
        assertThat(api.at("/paths").size()).isGreaterThan(40);
    }

    private static boolean complete(JsonNode operation) {
        var answers = operation.at("/responses");
        boolean command = operation.has("requestBody") && answers.has("412");
        boolean succeeds = command
                ? answers.has("200")
                : Stream.of("200", "201", "204").filter(answers::has).count() == 1;
        boolean fails = answers.has("400") && answers.has("401") && answers.has("403") && answers.has("404");
        return succeeds && fails && !operation.at("/summary").asString("").isBlank();
    }

    @Test
    void names_what_a_proposal_takes_and_answers() {
        var api = accepted(200, as("").get("/v3/api-docs")).body();
        var propose = api.at("/paths/~1api~1v1~1partnerships~1{office}~1changes/post");
        assertThat(propose.at("/operationId").asString()).isEqualTo("ProposeChange");
        assertThat(propose.at("/responses").propertyNames()).contains("200", "201", "409", "412", "413");
        assertThat(propose.toString()).doesNotContain("Acting", "validOn");
    }

    @Test
    void lists_what_a_body_needs_by_the_rule_by_which_it_is_read() {
        var schemas = accepted(200, as("").get("/v3/api-docs")).body().at("/components/schemas");
        assertThat(schemas.at("/Wording/required"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("kind", "summary", "effectiveOn");
        assertThat(schemas.at("/Involvement/required"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("toward", "level", "occurred", "channel");
    }

    /** Schemas go by simple names: two records of one name would be told as one. */
    @Test
    void knows_every_record_by_a_name_of_its_own() {
        var found = new TreeMap<String, Set<String>>();
        var seen = new HashSet<Type>();
        for (var method : mappings.getHandlerMethods().values()) {
            if (method.getBeanType().getName().startsWith("no.partnerskap.")) {
                collect(method.getMethod().getGenericReturnType(), found, seen);
                for (var parameter : method.getMethodParameters()) {
                    if (parameter.hasParameterAnnotation(RequestBody.class)) {
                        collect(parameter.getGenericParameterType(), found, seen);
                    }
                }
            }
        }
        assertThat(found).containsKeys("Wording", "AuditTold", "EvidenceRef");
        found.values().removeIf(types -> types.size() == 1);
        assertThat(found).isEmpty();
    }

    private static void collect(Type type, Map<String, Set<String>> found, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            for (var argument : generic.getActualTypeArguments()) {
                collect(argument, found, seen);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            found.computeIfAbsent(plain.getSimpleName(), name -> new TreeSet<>())
                    .add(plain.getName());
            for (var component : plain.getRecordComponents()) {
                collect(component.getGenericType(), found, seen);
            }
        }
    }
}
