package no.partnerskap.core.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test that shows the named rules. It is in main code, like {@link Keeps}, so that the tests of all modules can use it. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Shows {
    Rule[] value();
}
