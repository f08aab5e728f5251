package no.partnerskap.api.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names of the query parameters for the two times of an {@link AsOf}, for operations that ask about more than one state. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsOfParameters {
    String validOn();

    String knownAt();
}
