package no.partnerskap.core.kernel;

import static no.partnerskap.core.rules.Rule.R_008;
import static no.partnerskap.core.rules.Rule.R_078;
import static no.partnerskap.core.rules.Rule.R_139;
import static no.partnerskap.core.rules.Rule.R_142;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of every command before any rule sees it: text is text, an organisation number holds, nothing has happened in the
 * future. These demands may grow with time, and so they stand here and not in the value types that stored events are read into.
 * Walks the whole command, so that no new field can be forgotten.
 */
public final class CommandValidation {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_ITEMS = 500;
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PERSON_REF = Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    /** What is shown on one line wherever it is shown: with a line break in it, it could pass for two entries of a list. */
    private static final Set<String> ON_ONE_LINE = Set.of(
            "budgetLine",
            "chair",
            "eventId",
            "heading",
            "hostNumber",
            "legalReference",
            "mediaType",
            "name",
            "number",
            "personRef",
            "reference",
            "registerNumber",
            "role",
            "signatory",
            "title");

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private CommandValidation() {}

    /** Turns a command away with {@link Malformed} and a pointer to the first field that cannot be right. */
    public static void check(PartnershipCommand command, Instant recordedAt) {
        walk("", command, recordedAt);
    }

    private static void walk(String pointer, @Nullable Object value, Instant recordedAt) {
        switch (value) {
            case null -> {}
            case String text -> checkText(pointer, text);
            case Occurred occurred -> checkHappened(pointer, occurred, recordedAt);
            case OrganisationNumber number -> checkOrganisation(pointer, number);
            case LocalDate day -> checkDay(pointer, day);
            case Map<?, ?> map -> walkMap(pointer, map, recordedAt);
            case Collection<?> items -> walkItems(pointer, items, recordedAt);
            case Record fields -> walkRecord(pointer, fields, recordedAt);
            default -> {}
        }
    }

    private static void walkRecord(String pointer, Record fields, Instant recordedAt) {
        for (var component : COMPONENTS.computeIfAbsent(fields.getClass(), Class::getRecordComponents)) {
            var field = pointer + "/" + component.getName();
            if (component.getName().toLowerCase(Locale.ROOT).endsWith("sha256")) {
                checkHash(field, read(component, fields));
            } else if (component.getName().equals("personRef")) {
                checkPersonRef(field, read(component, fields));
                walk(field, read(component, fields), recordedAt);
            } else {
                var value = read(component, fields);
                walk(field, value, recordedAt);
                if (value instanceof String text && ON_ONE_LINE.contains(component.getName())) {
                    checkOneLine(field, text);
                }
            }
        }
    }

    private static void walkMap(String pointer, Map<?, ?> map, Instant recordedAt) {
        checkSize(pointer, map.size());
        map.forEach((key, item) -> {
            walk(pointer, key, recordedAt);
            walk(Malformed.member(pointer, key.toString()), item, recordedAt);
        });
    }

    private static void walkItems(String pointer, Collection<?> items, Instant recordedAt) {
        checkSize(pointer, items.size());
        int i = 0;
        for (var item : items) {
            walk(pointer + "/" + i++, item, recordedAt);
        }
    }

    /** A hash is not read as text: some of its digits may look like an identity number. */
    private static void checkHash(String pointer, @Nullable Object hash) {
        if (hash != null && !HASH.matcher(hash.toString()).matches()) {
            throw new Malformed(pointer, "sha256");
        }
    }

    /** The record holds references to people and never their names: no space, and a digit somewhere. */
    @Keeps(R_142)
    private static void checkPersonRef(String pointer, @Nullable Object reference) {
        if (reference != null && !PERSON_REF.matcher(reference.toString()).matches()) {
            throw new Malformed(pointer, "person-ref-own", R_142);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A command is made of public records: " + fields.getClass(), e);
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

    /** An instant may be five minutes ahead of the store's clock, a date may be today's in Oslo; nothing later has happened yet. */
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
        if (!number.holds()) {
            throw new Malformed(pointer, "organisation-number", R_008);
        }
    }

    /** What is asked of every text, wherever it is said. */
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

    private static void checkOneLine(String pointer, String text) {
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
