package no.partnerskap.api.query;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters of a list, as the components of a record: one optional query parameter for each; an absent one filters nothing. */
public record Filters<F extends Record>(Class<F> type) {

    public Stream<RecordComponent> components() {
        return Arrays.stream(type.getRecordComponents());
    }

    /** The filters from the query, validated. */
    public F read(UnaryOperator<@Nullable String> said) {
        var values = components()
                .map(one -> QueryParameterParser.read(one.getType(), one.getName(), said.apply(one.getName())))
                .toArray();
        try {
            return constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The filters " + type + " cannot be read", e);
        }
    }

    private Constructor<F> constructor() throws NoSuchMethodException {
        var constructor = type.getDeclaredConstructor(
                components().map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor;
    }

    /** The values in the query, by name. */
    public SortedMap<String, String> values(UnaryOperator<@Nullable String> address) {
        var said = new TreeMap<String, String>();
        components().map(RecordComponent::getName).forEach(name -> {
            var text = address.apply(name);
            if (text != null) {
                said.put(name, text);
            }
        });
        return said;
    }
}
