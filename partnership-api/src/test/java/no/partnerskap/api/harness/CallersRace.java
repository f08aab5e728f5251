package no.partnerskap.api.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a test whose callers write to one partnership at once, or whose store goes away. A command that is tried again, or finds
 * others' events since its own, looks at the head again, so that its statements are not held against {@link StatementCounts}.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CallersRace {}
