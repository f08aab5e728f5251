package no.partnerskap.api.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an address calls the two times of an {@link AsOf}, where it asks about more than one state. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsOfParameters {
    String validOn();

    String knownAt();
}
