package no.partnerskap.view.history;

import no.partnerskap.core.kernel.SubjectKey;
import org.jspecify.annotations.Nullable;

/**
 * A value that an event changed.
 *
 * @param of the thing whose value it is
 * @param where the way to the value within the thing, as {@code owners/M1/verdict}
 * @param before absent where there was none
 * @param after absent where there is none any more
 */
public record ValueChange(
        SubjectKey of,
        String where,
        @Nullable String before,
        @Nullable String after) {}
