package no.partnerskap.api.openapi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.harness.RecordedExamples;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.partnership.StoredEvents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@DisplayName("The description of the interface")
class DescriptionTest extends HttpTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void says_of_every_operation_what_it_does_and_what_can_go_wrong() {
        var api = accepted(200, as("").get("/v3/api-docs")).body();
        assertThat(api.at("/info/title").asString()).isEqualTo("Partnership record");
        assertThat(api.at("/info/license/name").asString()).isEqualTo("Apache-2.0");
        assertThat(api.at("/paths").size()).isGreaterThan(40);
        var explained = api.at("/tags")
                .valueStream()
                .filter(tag -> !tag.at("/description").asString("").isBlank())
                .map(tag -> tag.at("/name"))
                .toList();
        assertThat(operations(api).filter(one -> !complete(one))).isEmpty();
        assertThat(operations(api).filter(one -> !explained.contains(one.at("/tags/0"))))
                .isEmpty();
    }

    private static Stream<JsonNode> operations(JsonNode api) {
        return api.at("/paths").valueStream().flatMap(JsonNode::valueStream);
    }

    private static boolean complete(JsonNode operation) {
        var answers = operation.at("/responses");
        return Stream.of("200", "201", "204").anyMatch(answers::has)
                && Stream.of("400", "401", "403", "406").allMatch(answers::has)
                && (!operation.has("requestBody") || answers.has("413") && answers.has("415"))
                && !operation.at("/summary").asString("").isBlank()
                && !operation.at("/description").asString("").isBlank();
    }

    /**
     * A text belongs to one component of one record, or to one parameter: a text that fits two says of one of them what the other is.
     * Only a field named after its type may say no more than its type does.
     */
    @Test
    void says_what_every_parameter_and_field_means_and_says_it_of_no_other() {
        var api = accepted(200, as("").get("/v3/api-docs")).body();
        var places = new TreeMap<String, Set<String>>();
        operations(api)
                .flatMap(operation -> operation.at("/parameters").valueStream())
                .forEach(parameter -> places.computeIfAbsent(
                                parameter.at("/description").asString(""), text -> new TreeSet<>())
                        .add(parameter.at("/in").asString() + " "
                                + parameter.at("/name").asString()));
        var types = sources(key -> !key.contains("#"));
        for (var schema : api.at("/components/schemas").properties()) {
            assertThat(schema.getValue().at("/description").asString(""))
                    .as("what " + schema.getKey() + " is")
                    .isNotBlank();
            for (var field : schema.getValue().at("/properties").properties()) {
                var text = field.getValue().at("/description").asString("");
                var type = text.isEmpty()
                        ? field.getValue().at("/$ref").asString("").replaceAll(".*/", "")
                        : types.getOrDefault(text, List.of("")).getFirst();
                if (!namedAfter(type, field.getKey())) {
                    places.computeIfAbsent(type.isEmpty() ? text : "", one -> new TreeSet<>())
                            .add(schema.getKey() + "." + field.getKey());
                }
            }
        }
        assertThat(places.getOrDefault("", Set.of()))
                .as("without words of their own: give the record's component a @param")
                .isEmpty();
        var declared = sources(key -> key.contains("#"));
        places.entrySet()
                .removeIf(text -> text.getValue().size() == 1
                        || declared.getOrDefault(text.getKey(), List.of()).size() == 1);
        assertThat(places).as("texts that stand at things of different meaning").isEmpty();
    }

    /** What the sources say, and of which types or components they say so. */
    private static Map<String, List<String>> sources(Predicate<String> wanted) {
        var words = JavadocTexts.all();
        return words.stringPropertyNames().stream()
                .filter(wanted)
                .collect(groupingBy(
                        key -> JavadocTexts.sentence(words.getProperty(key)),
                        mapping(key -> key.substring(key.lastIndexOf('.') + 1), toList())));
    }

    /** As the field {@code change} is of the type ChangeNumber, and {@code kind} of the type ChangeKind. */
    private static boolean namedAfter(String type, String field) {
        return Stream.of(type, type.replaceFirst("Number$", ""))
                .anyMatch(name -> name.toLowerCase().endsWith(field.toLowerCase()));
    }

    /** See {@link RecordedExamples}: each is an exchange of one of these tests. */
    @Test
    void shows_every_operation_by_an_example() {
        var api = accepted(200, as("").get("/v3/api-docs")).body();
        assertThat(operations(api)
                        .filter(operation -> !shown(operation))
                        .map(operation -> operation.at("/operationId").asString()))
                .as("no test shows these with success; or run the tests that do with -Dopenapi.write=true")
                .isEmpty();
        assertThat(RecordedExamples.ids())
                .as("examples of operations that there are no longer")
                .isSubsetOf(operations(api)
                        .map(operation -> operation.at("/operationId").asString())
                        .toList());
    }

    private static boolean shown(JsonNode operation) {
        boolean takes = !operation.has("requestBody")
                || !operation.at("/requestBody/required").asBoolean(false)
                || operation.at("/requestBody/content/application~1json").has("examples");
        return takes
                && (operation.at("/responses").has("204")
                        || Stream.of("200", "201")
                                .anyMatch(status -> operation
                                        .at("/responses/" + status + "/content")
                                        .valueStream()
                                        .anyMatch(media -> media.has("examples"))));
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
        assertThat(schemas.at("/ChangeBody/required"))
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
        assertThat(found).containsKeys("ChangeBody", "AuditReport", "EvidenceRef");
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
        } else if (type == PartnershipEvent.class) {
            StoredEvents.types().values().forEach(event -> collect(event, found, seen));
        } else if (type instanceof Class<?> form && form.isAnnotationPresent(JsonSubTypes.class)) {
            Stream.of(form.getAnnotation(JsonSubTypes.class).value()).forEach(one -> collect(one.value(), found, seen));
        } else if (type instanceof Class<?> constants && constants.isEnum()) {
            found.computeIfAbsent(Schemas.nameOf(constants), name -> new TreeSet<>())
                    .add(constants.getName());
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            found.computeIfAbsent(plain.getSimpleName(), name -> new TreeSet<>())
                    .add(plain.getName());
            for (var component : plain.getRecordComponents()) {
                collect(component.getGenericType(), found, seen);
            }
        }
    }
}
