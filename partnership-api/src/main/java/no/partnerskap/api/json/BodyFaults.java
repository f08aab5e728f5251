package no.partnerskap.api.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Malformed;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds everything that is wrong with a body that could not be read, so that its sender can mend all of it at once. The mapper that
 * reads bodies decides about each field here too; nothing is accepted that it would not accept.
 */
@Component
public class BodyFaults {
    /** The field that tells forms of a value apart. */
    private static final String FORM = "type";

    private final JsonMapper json;

    public BodyFaults(JsonMapper json) {
        this.json = json;
    }

    /** What is wrong with a body that is read as a type: what stopped the reader first, then all else, up to {@link Malformed#MOST}. */
    public List<BodyFault> of(JacksonException stop, byte[] body, Type type) {
        var first = BodyFault.of(JsonFaults.of(stop));
        if (!(stop instanceof DatabindException) || first.fault().code().equals("not-json")) {
            return List.of(first); // what is no JSON, or too large to look through
        }
        var found = new ArrayList<BodyFault>();
        try {
            look(json.readTree(body), json.constructType(type), "", found);
        } catch (JacksonException unreadable) {
            found.add(BodyFault.of(JsonFaults.of(unreadable)));
        }
        var told = found.stream().filter(first::isLike).findFirst().orElse(first);
        return Stream.concat(Stream.of(told), found.stream().filter(other -> !other.isLike(told)))
                .limit(Malformed.MOST)
                .toList();
    }

    private void look(JsonNode value, JavaType declared, String pointer, List<BodyFault> found) {
        if (found.size() > Malformed.MOST) {
            return;
        }
        var type = form(value, declared);
        int before = found.size();
        if (value.isNull()) {
            found.add(BodyFault.of(new Malformed(pointer, "required"), type.getRawClass()));
        } else if (value.isObject() && hasFields(type.getRawClass())) {
            lookAtFields(value, type, pointer, found);
        } else if (value.isObject() && type.isMapLikeType()) {
            value.forEachEntry(
                    (name, item) -> look(item, type.getContentType(), Malformed.member(pointer, name), found));
        } else if (value.isArray() && type.isCollectionLikeType()) {
            for (int i = 0; i < value.size(); i++) {
                look(value.get(i), type.getContentType(), pointer + "/" + i, found);
            }
        }
        if (found.size() == before) {
            read(value, declared, pointer, found);
        }
    }

    private void lookAtFields(JsonNode value, JavaType type, String pointer, List<BodyFault> found) {
        var components = type.getRawClass().getRecordComponents();
        Set<String> unknown = new HashSet<>(value.propertyNames());
        for (int i = 0; i < components.length; i++) {
            var name = components[i].getName();
            var field = value.path(name);
            var of = json.getTypeFactory().resolveMemberType(components[i].getGenericType(), type.getBindings());
            unknown.remove(name);
            if (!field.isMissingNode() && !field.isNull()) {
                look(field, of, pointer + "/" + name, found);
            } else if (!RequiredComponents.optional(type.getRawClass(), i)) {
                found.add(BodyFault.of(new Malformed(pointer + "/" + name, "required"), of.getRawClass()));
            }
        }
        for (var name : value.propertyNames()) {
            if (unknown.contains(name) && !(isForm(type) && name.equals(FORM))) {
                found.add(BodyFault.unknown(Malformed.member(pointer, name), components));
            }
        }
    }

    /** What has no fault in any part may still not be right as a whole. */
    private void read(JsonNode value, JavaType type, String pointer, List<BodyFault> found) {
        try {
            json.readerFor(type).readValue(json.treeAsTokens(value));
        } catch (JacksonException e) {
            var fault = JsonFaults.of(e).below(pointer);
            var at = fault.pointer().equals(pointer) ? type.getRawClass() : typeBehind(e);
            found.add(
                    at == Object.class || hasFields(at) && value.isObject()
                            ? BodyFault.of(fault)
                            : BodyFault.of(fault, at));
        } catch (Malformed fault) { // of a name in a map, which the mapper does not wrap
            found.add(BodyFault.of(new Malformed(pointer, fault.code(), fault.rule(), fault.values())));
        }
    }

    private static Class<?> typeBehind(JacksonException e) {
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? mismatch.getTargetType()
                : Object.class;
    }

    /** The form that the value says it has, or else the type as it is declared. */
    private JavaType form(JsonNode value, JavaType declared) {
        var forms = declared.getRawClass().getAnnotation(JsonSubTypes.class);
        return Stream.of(forms == null ? new JsonSubTypes.Type[0] : forms.value())
                .filter(form -> form.name().equals(value.path(FORM).asString("")))
                .findFirst()
                .map(form -> json.constructType(form.value()))
                .orElse(declared);
    }

    private static boolean isForm(JavaType type) {
        return Arrays.stream(type.getRawClass().getInterfaces())
                .anyMatch(above -> above.isAnnotationPresent(JsonSubTypes.class));
    }

    /** Records are read field by field, except those that stand for one value. */
    private static boolean hasFields(Class<?> type) {
        return type.isRecord()
                && Stream.<AnnotatedElement[]>of(type.getDeclaredMethods(), type.getDeclaredConstructors())
                        .flatMap(Arrays::stream)
                        .noneMatch(member -> member.isAnnotationPresent(JsonCreator.class));
    }
}
