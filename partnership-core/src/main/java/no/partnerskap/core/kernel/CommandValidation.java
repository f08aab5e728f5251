package no.partnerskap.core.kernel;

import static no.partnerskap.core.rules.Rule.R_008;
import static no.partnerskap.core.rules.Rule.R_078;
import static no.partnerskap.core.rules.Rule.R_139;
import static no.partnerskap.core.rules.Rule.R_142;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.TextKind.Hash;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.PersonRef;
import no.partnerskap.core.kernel.TextKind.Text;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Checks of a received command, before any rule sees it: text is text, an organisation number holds, nothing has happened in the
 * future. These demands may grow with time, and so they stand here and not in the value types that stored events are read into.
 * Walks the whole command by the types of its fields; each text declares its {@link TextKind}.
 */
public final class CommandValidation {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    /** The most characters of a text, counted as Unicode code points. */
    public static final int LONGEST_TEXT = 4_000;

    /** The most entries of a list or map. */
    public static final int MOST_ITEMS = 500;

    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PERSON_REF = Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    /** What each kind of text is checked for. */
    private static final Map<Class<? extends Annotation>, TextCheck> CHECKS = Map.of(
            Line.class, CommandValidation::checkLine,
            Text.class, CommandValidation::checkText,
            Hash.class, CommandValidation::checkHash,
            PersonRef.class, CommandValidation::checkPersonRef);

    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    /** Check of one text. */
    private interface TextCheck {
        void check(String pointer, String text);
    }

    /** Component of a record that is part of a command. */
    private record Field(String name, Method accessor, Shape shape) {}

    /**
     * Shape of a component's type.
     *
     * @param check the check of a text; absent for all else
     * @param arguments the shapes of what a list holds, or a map's keys and values
     */
    private record Shape(@Nullable TextCheck check, List<Shape> arguments) {
        Shape argument(int i) {
            return arguments.get(i);
        }
    }

    private CommandValidation() {}

    /** Rejects a command with {@link Malformed}, which points to every field that cannot be right. */
    public static void check(PartnershipCommand command, Instant recordedAt) {
        var faults = new ArrayList<Malformed>();
        walkRecord("", (Record) command, recordedAt, faults);
        if (!faults.isEmpty()) {
            throw faults.getFirst().with(faults.subList(1, faults.size()));
        }
    }

    /** The fields of a part of a command; a text without a declared kind is a fault, before any value is looked at. */
    static List<Field> fields(Class<?> part) {
        return Stream.of(part.getRecordComponents())
                .map(component -> new Field(
                        component.getName(),
                        component.getAccessor(),
                        shape(part.getSimpleName() + "." + component.getName(), component.getAnnotatedType())))
                .toList();
    }

    private static Shape shape(String where, AnnotatedType type) {
        var arguments = type instanceof AnnotatedParameterizedType generic
                ? Stream.of(generic.getAnnotatedActualTypeArguments())
                        .map(argument -> shape(where, argument))
                        .toList()
                : List.<Shape>of();
        return new Shape(type.getType() == String.class ? check(where, type) : null, arguments);
    }

    private static TextCheck check(String where, AnnotatedType text) {
        return Stream.of(text.getAnnotations())
                .flatMap(annotation -> Stream.ofNullable(CHECKS.get(annotation.annotationType())))
                .collect(Collectors.reducing((one, other) -> {
                    throw new IllegalStateException("The text " + where + " declares two kinds");
                }))
                .orElseThrow(() -> new IllegalStateException("The text " + where + " declares no kind: see TextKind"));
    }

    private static void walk(
            String pointer, @Nullable Object value, Shape shape, Instant recordedAt, List<Malformed> faults) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> walkMap(pointer, map, shape, recordedAt, faults);
            case Collection<?> items -> walkItems(pointer, items, shape, recordedAt, faults);
            case Occurred occurred -> collect(faults, () -> checkHappened(pointer, occurred, recordedAt));
            case OrganisationNumber number -> collect(faults, () -> checkOrganisation(pointer, number));
            case String text ->
                collect(faults, () -> Objects.requireNonNull(shape.check()).check(pointer, text));
            case LocalDate day -> collect(faults, () -> checkDay(pointer, day));
            case Record part -> walkRecord(pointer, part, recordedAt, faults);
            default -> {}
        }
    }

    private static void collect(List<Malformed> faults, Runnable check) {
        try {
            if (faults.size() < Malformed.MOST) {
                check.run();
            }
        } catch (Malformed fault) {
            faults.add(fault);
        }
    }

    private static void walkRecord(String pointer, Record part, Instant recordedAt, List<Malformed> faults) {
        for (var field : FIELDS.computeIfAbsent(part.getClass(), CommandValidation::fields)) {
            walk(pointer + "/" + field.name(), read(field, part), field.shape(), recordedAt, faults);
        }
    }

    private static void walkMap(
            String pointer, Map<?, ?> map, Shape shape, Instant recordedAt, List<Malformed> faults) {
        collect(faults, () -> checkSize(pointer, map.size()));
        map.forEach((key, item) -> {
            walk(pointer, key, shape.argument(0), recordedAt, faults);
            walk(Malformed.member(pointer, key.toString()), item, shape.argument(1), recordedAt, faults);
        });
    }

    private static void walkItems(
            String pointer, Collection<?> items, Shape shape, Instant recordedAt, List<Malformed> faults) {
        collect(faults, () -> checkSize(pointer, items.size()));
        int i = 0;
        for (var item : items) {
            walk(pointer + "/" + i++, item, shape.argument(0), recordedAt, faults);
        }
    }

    /** A hash is not checked as text: some of its digits may look like an identity number. */
    private static void checkHash(String pointer, String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new Malformed(pointer, "sha256");
        }
    }

    /** The record contains references to people, never their names: no space, and at least one digit. */
    @Keeps(R_142)
    private static void checkPersonRef(String pointer, String reference) {
        if (!PERSON_REF.matcher(reference).matches()) {
            throw new Malformed(pointer, "person-ref-own", R_142);
        }
        checkText(pointer, reference);
    }

    private static @Nullable Object read(Field field, Record part) {
        try {
            return field.accessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A command is made of public records: " + part.getClass(), e);
        }
    }

    private static void checkSize(String pointer, int size) {
        if (size > MOST_ITEMS) {
            throw new Malformed(pointer, "too-many", null, Map.of("most", "" + MOST_ITEMS));
        }
    }

    private static void checkDay(String pointer, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new Malformed(
                    pointer, "date-range", null, Map.of("from", FIRST_DAY.toString(), "to", LAST_DAY.toString()));
        }
    }

    /** An instant may be at most five minutes ahead of the store's clock, a date at most today's in Oslo. */
    @Keeps(R_078)
    public static void checkHappened(String pointer, Occurred occurred, Instant recordedAt) {
        checkDay(pointer, occurred.day());
        var instant = occurred.instant();
        boolean future = instant == null
                ? occurred.day().isAfter(Oslo.dayOf(recordedAt))
                : instant.isAfter(recordedAt.plus(TOLERANCE));
        if (future) {
            throw new Malformed(pointer, "in-the-future", R_078);
        }
    }

    @Keeps(R_008)
    private static void checkOrganisation(String pointer, OrganisationNumber number) {
        if (!number.isValid()) {
            throw new Malformed(pointer, "organisation-number", R_008);
        }
    }

    /** Checks that apply to every text. */
    @Keeps(R_139)
    public static void checkText(String pointer, String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new Malformed(pointer, "text-too-long", null, Map.of("most", "" + LONGEST_TEXT));
        }
        if (text.codePoints().anyMatch(CommandValidation::unprintable)) {
            throw new Malformed(pointer, "text-characters");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new Malformed(pointer, "text-not-composed");
        }
        if (CheckDigits.nationalIdentityIn(text)) {
            throw new Malformed(pointer, "national-identity-number", R_139);
        }
    }

    private static void checkLine(String pointer, String text) {
        checkText(pointer, text);
        if (text.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t')) {
            throw new Malformed(pointer, "text-one-line");
        }
    }

    private static boolean unprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r';
            case Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> c != SOFT_HYPHEN && c != NON_JOINER && c != JOINER;
            default -> false;
        };
    }
}
