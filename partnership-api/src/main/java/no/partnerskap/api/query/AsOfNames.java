package no.partnerskap.api.query;

import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;

/** Names of the two times in a query: {@code validOn} and {@code knownAt} unless {@link AsOfParameters} gives others. */
public record AsOfNames(String validOn, String knownAt) {
    /** Names used by every operation that asks about one state. */
    public static final AsOfNames PLAIN = new AsOfNames("validOn", "knownAt");

    public static AsOfNames of(AnnotatedElement parameter) {
        var asked = parameter.getAnnotation(AsOfParameters.class);
        return asked == null ? PLAIN : new AsOfNames(asked.validOn(), asked.knownAt());
    }

    public Stream<String> both() {
        return Stream.of(validOn, knownAt);
    }
}
