package no.partnerskap.api.openapi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.partnership.StoredEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Schemas of the project's own types, by the rules by which bodies are read and written: the components of a record are its fields,
 * and all of them are required except those that are {@code @Nullable}.
 */
@Component
class Schemas implements ModelConverter {
    static final String REFERENCE = "#/components/schemas/";
    private static final String EVENT = "EventByType";

    /** Whether a type is one of the project's own. */
    static boolean ours(Class<?> type) {
        return type.getName().startsWith("no.partnerskap.");
    }

    static Schema<?> typed(String type) {
        return new JsonSchema().typesItem(type);
    }

    /** The values that a parameter of this enumeration takes, under the name that {@link Parameters#nameEnumerations} refers to. */
    static Schema<?> enumeration(Class<?> type) {
        var schema = new JsonSchema();
        schema.setDescription(JavadocTexts.of(type).orElse(null));
        constants(schema, type);
        return schema.name(nameOf(type));
    }

    static Schema<?> reference(String name) {
        return new JsonSchema().$ref(REFERENCE + name);
    }

    /** A type goes by its simple name; a list of values with a name of one word, such as Status, by that of the type around it too. */
    static String nameOf(Class<?> type) {
        var around = type.getEnclosingClass();
        var name = type.getSimpleName();
        boolean oneWord = name.substring(1).equals(name.substring(1).toLowerCase());
        return type.isEnum() && around != null && oneWord ? around.getSimpleName() + name : name;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (ours(raw)) {
            return of(raw, context);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    /** A schema of its own for each use, with its own description and limits. */
    private static Schema<?> of(Type type, ModelConverterContext context) {
        return switch (type) {
            case ParameterizedType generic -> ofMany((Class<?>) generic.getRawType(), generic, context);
            case Class<?> plain
            when ours(plain) ->
                ValueTypes.of(plain).<Schema<?>>map(form -> form).orElseGet(() -> named(plain, context));
            case Class<?> plain -> ValueTypes.plain(plain);
            default -> throw unknown(type);
        };
    }

    private static Schema<?> ofMany(Class<?> raw, ParameterizedType generic, ModelConverterContext context) {
        var parts = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            var list = typed("array").items(of(parts[0], context));
            return Set.class.isAssignableFrom(raw) ? list.uniqueItems(true) : list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            var map = typed("object").additionalProperties(of(parts[1], context));
            ValueTypes.ofKeys((Class<?>) parts[0]).ifPresent(map::setPropertyNames);
            return map;
        }
        throw unknown(generic);
    }

    static IllegalStateException unknown(Type type) {
        return new IllegalStateException("Nothing says what this is in JSON: " + type);
    }

    /** Schema of a type by its name, defined before its fields, so that a type may contain itself. */
    private static Schema<?> named(Class<?> type, ModelConverterContext context) {
        var name = nameOf(type);
        if (!context.getDefinedModels().containsKey(name)) {
            var schema = new JsonSchema();
            context.defineModel(name, schema, type, null);
            schema.setDescription(JavadocTexts.of(type).orElse(null));
            if (type.isEnum()) {
                constants(schema, type);
            } else if (type.isRecord()) {
                fields(schema, type, context);
            } else if (type == PartnershipEvent.class) {
                schema.setAnyOf(StoredEvents.types().values().stream()
                        .<Schema>map(event -> named(event, context))
                        .toList());
            } else if (type.isAnnotationPresent(JsonSubTypes.class)) {
                forms(schema, type, context);
            } else {
                throw unknown(type);
            }
        }
        return reference(name);
    }

    @SuppressWarnings("unchecked")
    private static void constants(Schema<?> schema, Class<?> type) {
        schema.addType("string");
        var constants = Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .toList();
        ((Schema<Object>) schema)
                .setEnum(constants.stream()
                        .<Object>map(Schemas::written)
                        .distinct()
                        .toList());
        var explained = constants.stream()
                .flatMap(constant -> JavadocTexts.ofConstant(constant).stream()
                        .map(words -> "- `" + written(constant) + "`: " + words))
                .toList();
        if (!explained.isEmpty()) {
            schema.setDescription(
                    Objects.requireNonNullElse(schema.getDescription(), "") + "\n\n" + String.join("\n", explained));
        }
    }

    private static String written(Enum<?> constant) {
        return Arrays.stream(constant.getDeclaringClass().getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(method -> {
                    try {
                        return String.valueOf(method.invoke(constant));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse(constant.name());
    }

    private static void fields(Schema<?> schema, Class<?> type, ModelConverterContext context) {
        schema.addType("object");
        fields(schema, type, Set.of(), context);
    }

    /** The fields of a record, without those ignored; the fields of an unwrapped component are among them. */
    private static void fields(Schema<?> schema, Class<?> type, Set<String> ignored, ModelConverterContext context) {
        var components = Arrays.stream(type.getRecordComponents())
                .filter(component -> !ignored.contains(component.getName()))
                .toArray(RecordComponent[]::new);
        boolean event = Arrays.stream(components).anyMatch(part -> part.getType() == PartnershipEvent.class)
                && Arrays.stream(components).anyMatch(part -> part.getName().equals("type"));
        for (var component : components) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                fields(schema, component.getType(), ignored(component), context);
                continue;
            }
            var field = event && component.getType() == PartnershipEvent.class
                    ? new JsonSchema()
                    : component.getAccessor().isAnnotationPresent(JsonRawValue.class)
                            ? handedOn(component, context)
                            : of(component.getGenericType(), context);
            JavadocTexts.of(component).ifPresent(field::setDescription);
            annotation(component)
                    .map(io.swagger.v3.oas.annotations.media.Schema::format)
                    .filter(format -> !format.isEmpty())
                    .ifPresent(field::setFormat);
            schema.addProperty(component.getName(), field);
        }
        if (event) {
            schema.setAllOf(List.of(eventByType(context)));
        }
        Arrays.stream(components)
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                .filter(component -> needed(component, type))
                .map(RecordComponent::getName)
                .sorted()
                .forEach(schema::addRequiredItem);
    }

    private static Set<String> ignored(RecordComponent component) {
        var ignored = component.getAccessor().getAnnotation(JsonIgnoreProperties.class);
        return ignored == null ? Set.of() : Set.of(ignored.value());
    }

    /** Schema of JSON that is passed on unchanged: of the type named, or any object, in which an absent value may be null. */
    private static Schema<?> handedOn(RecordComponent component, ModelConverterContext context) {
        return annotation(component)
                .<Class<?>>map(io.swagger.v3.oas.annotations.media.Schema::implementation)
                .filter(named -> named != Void.class)
                .<Schema<?>>map(named -> of(named, context))
                .orElseGet(() -> typed("object"));
    }

    private static Optional<io.swagger.v3.oas.annotations.media.Schema> annotation(RecordComponent component) {
        return Optional.ofNullable(
                component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class));
    }

    private static boolean needed(RecordComponent component, Class<?> type) {
        var inclusion = type.getAnnotation(JsonInclude.class);
        boolean leftOutWhenEmpty = inclusion != null
                && inclusion.value() == JsonInclude.Include.NON_EMPTY
                && (Map.class.isAssignableFrom(component.getType())
                        || Collection.class.isAssignableFrom(component.getType()));
        return !leftOutWhenEmpty && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Schema of an event's payload by the name under which it is stored; a withheld event has neither. */
    private static Schema<?> eventByType(ModelConverterContext context) {
        if (!context.getDefinedModels().containsKey(EVENT)) {
            var schema = new JsonSchema();
            context.defineModel(EVENT, schema, PartnershipEvent.class, null);
            schema.setDescription(
                    "The name under which an event is stored says what its payload is; one that is withheld has"
                            + " neither.");
            var withheld = typed("object").title("withheld");
            withheld.addProperty("withheld", typed("string"));
            withheld.addRequiredItem("withheld");
            var told = StoredEvents.types().entrySet().stream().<Schema>map(stored -> {
                var form = typed("object").title(stored.getKey());
                form.addProperty("type", constant(stored.getKey(), EVENT));
                form.addProperty("payload", named(stored.getValue(), context));
                form.addRequiredItem("payload");
                form.addRequiredItem("type");
                return form;
            });
            schema.setOneOf(Stream.concat(told, Stream.of(withheld)).toList());
        }
        return reference(EVENT);
    }

    /**
     * Completes the schema of a type with several forms, distinguished by the field {@code type}. The field is declared here as well as
     * in each form: otherwise a generated Java interface returns text for it, which the enumeration in each form does not implement.
     */
    private static void forms(Schema<?> schema, Class<?> type, ModelConverterContext context) {
        var told = new Discriminator().propertyName("type");
        var forms = Stream.of(type.getAnnotation(JsonSubTypes.class).value()).toList();
        for (var form : forms) {
            var name = nameOf(form.value());
            boolean first = !context.getDefinedModels().containsKey(name);
            named(form.value(), context);
            if (first) {
                var fields = context.getDefinedModels().get(name);
                var itself = constant(form.name(), nameOf(type));
                itself.setDefault(form.name());
                fields.addProperty("type", itself);
                fields.addRequiredItem("type");
            }
            told.mapping(form.name(), REFERENCE + name);
        }
        schema.setDiscriminator(told);
        schema.addProperty("type", new JsonSchema().description("Says which form of " + nameOf(type) + " this is."));
        schema.addRequiredItem("type");
        schema.setUnevaluatedProperties(new JsonSchema().booleanSchemaValue(true));
        schema.setOneOf(forms.stream()
                .<Schema>map(form -> reference(nameOf(form.value())))
                .toList());
    }

    private static Schema<?> constant(String value, String type) {
        var constant =
                typed("string").description("Always `" + value + "`: it says which form of " + type + " this is.");
        constant.setConst(value);
        return constant;
    }
}
