package no.partnerskap.api.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Texts of the description, from the javadoc of types, components, constants and methods, which the build stores beside the
 * classes.
 */
final class JavadocTexts {
    private static final Properties JAVADOC = read("javadoc.properties");

    private JavadocTexts() {}

    static Optional<String> of(Class<?> type) {
        return text(name(type));
    }

    static Optional<String> of(Method method) {
        return text(name(method.getDeclaringClass()) + "#" + method.getName());
    }

    static Optional<String> ofConstant(Enum<?> constant) {
        return text(name(constant.getDeclaringClass()) + "#" + constant.name());
    }

    /** The text of a component: it belongs to one field of one record, and is never looked up by the field's name alone. */
    static Optional<String> of(RecordComponent component) {
        return text(name(component.getDeclaringRecord()) + "#" + component.getName());
    }

    static Properties all() {
        return JAVADOC;
    }

    /** The text as a sentence, with a capital letter and a full stop. */
    static String sentence(String text) {
        var begun = text.startsWith("`") ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") || begun.endsWith("`") && begun.contains(". ") ? begun : begun + ".";
    }

    private static Optional<String> text(String key) {
        return Optional.ofNullable(JAVADOC.getProperty(key)).map(JavadocTexts::sentence);
    }

    private static String name(Class<?> type) {
        return String.valueOf(type.getCanonicalName());
    }

    private static Properties read(String file) {
        var words = new Properties();
        try (var stream = JavadocTexts.class.getResourceAsStream(file);
                var text = new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
