package no.partnerskap.api.desk;

import java.lang.reflect.AnnotatedElement;

/** The names under which an address gives the two times: {@code validOn} and {@code knownAt} unless {@link AskedAs} says otherwise. */
public record AsOfNames(String validOn, String knownAt) {
    public static AsOfNames of(AnnotatedElement parameter) {
        var asked = parameter.getAnnotation(AskedAs.class);
        return asked == null ? new AsOfNames("validOn", "knownAt") : new AsOfNames(asked.validOn(), asked.knownAt());
    }
}
