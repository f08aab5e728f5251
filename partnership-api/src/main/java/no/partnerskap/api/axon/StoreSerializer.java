package no.partnerskap.api.axon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.partnerskap.core.partnership.Partnership;
import no.partnerskap.core.partnership.StoredEvents;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serializer of events and snapshots as JSON under logical names ({@code change.ChangeProposed}), so that moving a class never
 * touches history. An unknown stored name is an error, never skipped.
 */
class StoreSerializer extends Jackson3Serializer {
    static final String SNAPSHOT = "Partnership";
    private static final String FIRST_REVISION = "1";
    private static final String AXON = "org.axonframework.";

    private final Map<String, Class<?>> classByName = new HashMap<>();
    private final Map<Class<?>, SerializedType> typeByClass = new LinkedHashMap<>();

    private StoreSerializer(Builder builder) {
        super(builder);
        StoredEvents.types().forEach(this::know);
        know(SNAPSHOT, Partnership.class);
    }

    /** For the permanent record: the same event always gives the same text. */
    static StoreSerializer forEvents() {
        return with(true);
    }

    /** For snapshots, which are disposable: maps keep the order of the state. */
    static StoreSerializer forSnapshots() {
        return with(false);
    }

    private static StoreSerializer with(boolean sortedKeys) {
        return new StoreSerializer(Jackson3Serializer.builder()
                .revisionResolver(revisions())
                .converter(new ChainingConverter(StoreSerializer.class.getClassLoader()))
                .jsonMapperBuilderCustomizer(json -> configure(json, sortedKeys)));
    }

    /** Reads what older versions wrote and ignores what newer ones add; writes dates as ISO text and numbers as they are. */
    private static void configure(JsonMapper.Builder json, boolean sortedKeys) {
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, sortedKeys);
    }

    private static RevisionResolver revisions() {
        var annotated = new AnnotationRevisionResolver();
        return type -> {
            var revision = annotated.revisionOf(type);
            return revision == null ? FIRST_REVISION : revision;
        };
    }

    private void know(String name, Class<?> type) {
        if (classByName.putIfAbsent(name, type) != null) {
            throw new IllegalStateException("Two classes claim the stored name " + name);
        }
        typeByClass.put(
                type, new SimpleSerializedType(name, getRevisionResolver().revisionOf(type)));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        var known = typeByClass.get(type);
        return known != null ? known : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType stored) {
        var known = classByName.get(stored.getName());
        if (known != null) {
            return known;
        }
        if (SerializedType.emptyType().equals(stored) || stored.getName().startsWith(AXON)) {
            return super.classForType(stored);
        }
        throw new SerializationException("The store holds '" + stored.getName() + "' revision " + stored.getRevision()
                + ", which this version does not know. A newer version may have written it.");
    }
}
