package no.partnerskap.api.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Content of a change as sent by a client.
 *
 * <pre>
 * {"kind": "STAFFING_REDUCTION", "summary": "2.0 FTE to a regional unit", "effectiveOn": "2026-03-01", "figures": {"fte": 2.00}}
 * </pre>
 *
 * @param summary what the change is meant to do, in a sentence
 * @param effectiveOn the first day on which the change is to apply; it takes effect at the start of that day in Oslo
 * @param figures the FTE and the cost shares that the change concerns; absent if it concerns neither
 * @param noEffect for each owner that the change is stated not to affect, the reason; every other owner is affected
 */
record ChangeBody(
        ChangeKind kind,
        String summary,
        LocalDate effectiveOn,
        @Nullable ChangeFigures figures,
        @Nullable SortedMap<OwnerId, String> noEffect) {
    ChangeContent toContent() {
        return new ChangeContent(
                kind, summary, effectiveOn, figures == null ? ChangeFigures.NONE : figures, orNone(noEffect));
    }

    static <V> SortedMap<OwnerId, V> orNone(@Nullable SortedMap<OwnerId, V> given) {
        return given == null ? Collections.emptySortedMap() : given;
    }
}
