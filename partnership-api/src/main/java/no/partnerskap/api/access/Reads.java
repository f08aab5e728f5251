package no.partnerskap.api.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marker of a controller method that only reads, with the resource that it reads. A method with neither this nor {@link Sends} is
 * closed to all callers.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {
    ReadResource value();
}
