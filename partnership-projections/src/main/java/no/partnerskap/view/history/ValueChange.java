package no.partnerskap.view.history;

import no.partnerskap.core.kernel.SubjectKey;
import org.jspecify.annotations.Nullable;

/**
 * Change of one value by an event.
 *
 * @param of the subject it belongs to
 * @param where the path of the value within the subject, such as {@code owners/M1/verdict}
 * @param before the old value; absent if there was none
 * @param after the new value; absent if there is none any more
 */
public record ValueChange(
        SubjectKey of,
        String where,
        @Nullable String before,
        @Nullable String after) {}
