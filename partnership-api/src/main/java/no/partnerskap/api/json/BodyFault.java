package no.partnerskap.api.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import no.partnerskap.core.kernel.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a body, and what would be right.
 *
 * @param fault the field at fault
 * @param expected the form that the field takes; absent where its type alone does not decide that
 * @param example a value that the field takes; absent where there is none to show
 */
public record BodyFault(
        Malformed fault,
        @Nullable String expected,
        @Nullable String example) {
    /** A fault that more than the type of a field decides. */
    public static BodyFault of(Malformed fault) {
        return new BodyFault(fault, null, null);
    }

    static BodyFault of(Malformed fault, Class<?> type) {
        return new BodyFault(
                fault, ValueForm.expected(type), ValueForm.example(type).orElse(null));
    }

    static BodyFault unknown(String pointer, RecordComponent[] known) {
        var names = Arrays.stream(known).map(RecordComponent::getName).collect(Collectors.joining(" | "));
        return new BodyFault(new Malformed(pointer, "unknown-field"), names, null);
    }

    boolean isLike(BodyFault other) {
        return fault.pointer().equals(other.fault.pointer()) && fault.code().equals(other.fault.code());
    }
}
