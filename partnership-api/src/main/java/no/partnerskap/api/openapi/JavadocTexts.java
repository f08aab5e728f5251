package no.partnerskap.api.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the sources say of their types, components, constants and methods: the javadoc that the build has kept beside the classes, and
 * for words that mean the same wherever they stand, {@code common-words.properties}.
 */
final class JavadocTexts {
    private static final Properties JAVADOC = read("javadoc.properties");
    private static final Properties COMMON = read("common-words.properties");

    private JavadocTexts() {}

    static Optional<String> of(Class<?> type) {
        return said(name(type));
    }

    static Optional<String> of(Method method) {
        return said(name(method.getDeclaringClass()) + "#" + method.getName());
    }

    static Optional<String> ofConstant(Enum<?> constant) {
        return said(name(constant.getDeclaringClass()) + "#" + constant.name());
    }

    /** What is said of the component itself, then the clause of its record's text that names it, then what such a name always means. */
    static Optional<String> of(RecordComponent component) {
        var record = component.getDeclaringRecord();
        return first(
                () -> said(name(record) + "#" + component.getName()),
                () -> of(record).flatMap(text -> clauseAbout(component.getName(), text)),
                () -> common(component.getName()));
    }

    /** What a name always means in this interface. */
    static Optional<String> common(String name) {
        return Optional.ofNullable(COMMON.getProperty(name));
    }

    /** Sentences begin with a capital letter and end with a full stop, whatever they were taken from. */
    static String sentence(String text) {
        var begun = text.startsWith("`") ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") || begun.endsWith("`") && begun.contains(". ") ? begun : begun + ".";
    }

    private static Optional<String> clauseAbout(String name, String text) {
        var named = "`" + name + "`";
        return Arrays.stream(text.split("(?<=\\.) |; "))
                .filter(clause -> clause.contains(named))
                .findFirst()
                .map(JavadocTexts::sentence);
    }

    @SafeVarargs
    private static Optional<String> first(Supplier<Optional<String>>... places) {
        return Stream.of(places).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> said(String key) {
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
