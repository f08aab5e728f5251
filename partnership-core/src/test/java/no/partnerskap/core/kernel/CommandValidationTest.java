package no.partnerskap.core.kernel;

import static no.partnerskap.core.rules.Rule.R_008;
import static no.partnerskap.core.rules.Rule.R_078;
import static no.partnerskap.core.rules.Rule.R_139;
import static no.partnerskap.core.rules.Rule.R_142;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.TextKind.Hash;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.PersonRef;
import no.partnerskap.core.kernel.TextKind.Text;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The validation of a command")
class CommandValidationTest {
    /** Half an hour before midnight in Oslo. */
    private static final Instant NOW = Instant.parse("2026-02-28T22:30:00Z");

    private static final OfficeNumber OFFICE = new OfficeNumber("0626");

    /** A command with a field of every sort that is looked at, also inside others. */
    public record Said(
            OfficeNumber office,
            @Nullable @Text String text,
            @Nullable Occurred occurred,
            @Nullable OrganisationNumber organisation,
            @Nullable LocalDate day,
            Map<@Line String, @Text String> reasons,
            List<Within> within)
            implements PartnershipCommand {}

    public record Within(
            @Nullable @Text String text, @Nullable @Hash String digest) {}

    public record Named(OfficeNumber office, List<Title> titles) implements PartnershipCommand {}

    public record Title(@Line String words) {}

    public record Spoken(OfficeNumber office, @PersonRef String speaker) implements PartnershipCommand {}

    public record Undeclared(OfficeNumber office, List<String> goals) implements PartnershipCommand {}

    public record DeclaredTwice(
            OfficeNumber office, @Line @Text String goal) implements PartnershipCommand {}

    private static Said text(@Nullable String text) {
        return new Said(OFFICE, text, null, null, null, Map.of(), List.of());
    }

    private static Said occurred(String occurred) {
        return new Said(OFFICE, null, Occurred.of(occurred), null, null, Map.of(), List.of());
    }

    private static Said within(Within... within) {
        return new Said(OFFICE, null, null, null, null, Map.of(), List.of(within));
    }

    private static void accepted(PartnershipCommand command) {
        assertThatCode(() -> CommandValidation.check(command, NOW)).doesNotThrowAnyException();
    }

    private static Malformed rejected(PartnershipCommand command) {
        var malformed = catchThrowableOfType(Malformed.class, () -> CommandValidation.check(command, NOW));
        assertThat(malformed).isNotNull();
        return malformed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2026-02-28T22:35:00Z", "2026-02-28T23:35:00+01:00", "1900-01-01"})
    @Shows(R_078)
    void accepts_what_happened_today_or_in_the_next_five_minutes(String occurred) {
        accepted(occurred(occurred));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-02-28T22:35:00.001Z", "2027-01-01"})
    @Shows(R_078)
    void rejects_what_has_not_happened_yet(String occurred) {
        var malformed = rejected(occurred(occurred));
        assertThat(malformed.code()).isEqualTo("in-the-future");
        assertThat(malformed.pointer()).isEqualTo("/occurred");
        assertThat(malformed.rule()).isEqualTo(R_078);
    }

    @Test
    @Shows(R_078)
    void reckons_today_in_oslo() {
        var justAfterMidnight = Instant.parse("2026-02-28T23:00:00Z");
        assertThatCode(() -> CommandValidation.check(occurred("2026-03-01"), justAfterMidnight))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01"})
    void rejects_dates_that_can_only_be_slips(String day) {
        var malformed = rejected(new Said(OFFICE, null, null, null, LocalDate.parse(day), Map.of(), List.of()));
        assertThat(malformed.code()).isEqualTo("date-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999000118", "889640782", "974760673"})
    @Shows(R_008)
    void accepts_an_organisation_number_that_passes_modulus_11(String number) {
        accepted(new Said(OFFICE, null, null, new OrganisationNumber(number), null, Map.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999000119", "889640783", "123456789"})
    @Shows(R_008)
    void rejects_an_organisation_number_that_does_not(String number) {
        var malformed =
                rejected(new Said(OFFICE, null, null, new OrganisationNumber(number), null, Map.of(), List.of()));
        assertThat(malformed.rule()).isEqualTo(R_008);
        assertThat(malformed.pointer()).isEqualTo("/organisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "about %s.", "(%s)", "no%skr", "x\n%s"})
    @Shows(R_139)
    void rejects_a_national_identity_number_in_any_text(String around) {
        var number = IdentityNumbers.someValid();
        for (var parting : List.of("", " ", "\u00a0", ".", "-")) {
            var written = number.substring(0, 6) + parting + number.substring(6);
            var malformed = rejected(text(around.formatted(written)));
            assertThat(malformed.rule()).as("written as %s", written).isEqualTo(R_139);
            assertThat(malformed.pointer()).isEqualTo("/text");
        }
    }

    @Test
    @Shows(R_139)
    void never_repeats_the_number_it_rejected() {
        var number = IdentityNumbers.someValid();
        var malformed = rejected(text("It is " + number));
        assertThat(malformed.getMessage() + malformed.values()).doesNotContain(number);
    }

    @Test
    @Shows(R_139)
    void accepts_eleven_digits_whose_control_digits_are_wrong() {
        for (int serial = 1; serial <= 900; serial += 7) {
            var valid = IdentityNumbers.valid(serial);
            for (int off = 1; off < 10; off++) {
                int last = (Character.digit(valid.charAt(10), 10) + off) % 10;
                accepted(text("Case " + valid.substring(0, 10) + last));
                int first = (Character.digit(valid.charAt(9), 10) + off) % 10;
                accepted(text("Case " + valid.substring(0, 9) + first + valid.charAt(10)));
            }
        }
    }

    @Test
    @Shows(R_139)
    void accepts_eleven_digits_that_are_part_of_a_longer_number() {
        accepted(text("Case 9" + IdentityNumbers.someValid()));
        accepted(text("Case " + IdentityNumbers.someValid() + "9"));
    }

    @Test
    @Shows(R_139)
    void looks_into_lists_maps_and_their_keys() {
        var number = IdentityNumbers.someValid();
        assertThat(rejected(within(new Within("ok", null), new Within(number, null)))
                        .pointer())
                .isEqualTo("/within/1/text");
        var value = new Said(OFFICE, null, null, null, null, Map.of("a", number), List.of());
        assertThat(rejected(value).pointer()).isEqualTo("/reasons/a");
        var key = new Said(OFFICE, null, null, null, null, Map.of(number, "a"), List.of());
        assertThat(rejected(key).rule()).isEqualTo(R_139);
    }

    @Test
    @Shows(R_139)
    void reads_a_hash_as_a_hash() {
        accepted(within(new Within(null, IdentityNumbers.someValid() + "a".repeat(53))));
        var malformed = rejected(within(new Within(null, IdentityNumbers.someValid())));
        assertThat(malformed.code()).isEqualTo("sha256");
        assertThat(malformed.pointer()).isEqualTo("/within/0/digest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Øvre Eiker – \"høst\"", "a\nb\tc\r\n", "👩‍👧 sø\u0308r", "12345"})
    void accepts_ordinary_text(String text) {
        accepted(text(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\ud800b",
                "a\u202eb",
                "a\u2066b",
                "a\u0085b",
                "\ufeffa",
                "a\ufdd0b",
                "a\uffffb",
                "a\u0378b"
            })
    void rejects_text_with_control_characters_or_broken_ones(String text) {
        assertThat(rejected(text(text)).code()).isEqualTo("text-characters");
    }

    /** Two texts that look the same are the same; it is not put right here, for its hash may stand elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"A\u030as", "e\u0301", "\u212b", "\u1112\u1161\u11ab", "\ufb1d"})
    void rejects_text_whose_letters_are_taken_apart(String text) {
        var malformed = rejected(text(text));
        assertThat(malformed.code()).isEqualTo("text-not-composed");
        accepted(text(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb"})
    void rejects_a_line_break_in_what_is_shown_on_one_line(String name) {
        var malformed = rejected(new Named(OFFICE, List.of(new Title(name))));
        assertThat(malformed.code()).isEqualTo("text-one-line");
        assertThat(malformed.pointer()).isEqualTo("/titles/0/words");
        accepted(new Named(OFFICE, List.of(new Title("a b"))));
    }

    @Test
    void counts_the_length_of_a_text_in_characters_that_people_see() {
        accepted(text("👩".repeat(4_000)));
        assertThat(rejected(text("a".repeat(4_001))).code()).isEqualTo("text-too-long");
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void takes_at_most_500_entries(int entries, boolean fits) {
        var many =
                new Said(OFFICE, null, null, null, null, Map.of(), Collections.nCopies(entries, new Within("a", null)));
        if (fits) {
            accepted(many);
        } else {
            assertThat(rejected(many).code()).isEqualTo("too-many");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari Nordmann", "Kari", "1 2", "-1", ""})
    @Shows(R_142)
    void rejects_a_reference_to_a_person_that_may_be_a_name(String reference) {
        var malformed = rejected(new Spoken(OFFICE, reference));
        assertThat(malformed.rule()).isEqualTo(R_142);
        assertThat(malformed.pointer()).isEqualTo("/speaker");
        accepted(new Spoken(OFFICE, "ansatt-17"));
    }

    /** Also where the list is empty: a check that depended on a value would be missed until somebody sent one. */
    @Test
    void fails_on_a_text_that_declares_no_kind() {
        assertThatThrownBy(() -> CommandValidation.check(new Undeclared(OFFICE, List.of()), NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Undeclared.goals");
        assertThatThrownBy(() -> CommandValidation.check(new DeclaredTwice(OFFICE, "a"), NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DeclaredTwice.goal");
    }

    @Test
    void knows_the_kind_of_every_text_in_every_command() {
        var parts = new LinkedHashSet<Class<?>>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("no.partnerskap.core").stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(PartnershipCommand.class))
                        .forEach(command -> collect(command.reflect(), parts));
        assertThat(parts).hasSizeGreaterThan(80).contains(EvidenceRef.class);
        assertThat(parts).allSatisfy(CommandValidation::fields);
    }

    /** Every record that can be part of a value of this type. */
    private static void collect(Type type, Set<Class<?>> parts) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, parts));
        } else if (type instanceof Class<?> some && some.isSealed()) {
            Stream.of(some.getPermittedSubclasses()).forEach(permitted -> collect(permitted, parts));
        } else if (type instanceof Class<?> some && some.isRecord() && parts.add(some)) {
            Stream.of(some.getRecordComponents()).forEach(component -> collect(component.getGenericType(), parts));
        }
    }
}
