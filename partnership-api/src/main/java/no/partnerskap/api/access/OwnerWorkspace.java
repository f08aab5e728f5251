package no.partnerskap.api.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marker of a controller method for data that an owner's line has not shared. It serves the caller's own line only; data of other
 * lines looks as if it did not exist.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OwnerWorkspace {}
