package no.partnerskap.api.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marker of a controller method for data outside the record of a partnership. The version of the record does not tell whether that
 * data has changed, so answers have no entity tag and wait for no version.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OutsideTheRecord {}
