package no.partnerskap.core.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Kinds of text in a command, declared at the text's type: {@code @Line String title}, {@code List<@Text String> goals}. The kind
 * decides which checks {@link CommandValidation} makes where a command is received; a stored event is read without them.
 */
public final class TextKind {
    private TextKind() {}

    /** Text of one line: with a line break in it, it could pass for two entries of a list. */
    @Documented
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Line {}

    /** Text of one or more lines. */
    @Documented
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Text {}

    /** Hash of a document or text: 64 hexadecimal digits in lower case. */
    @Documented
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Hash {}

    /** Reference to a person in the owner's own register, never a name. */
    @Documented
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface PersonRef {}
}
