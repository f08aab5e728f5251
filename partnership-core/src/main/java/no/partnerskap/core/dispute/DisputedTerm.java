package no.partnerskap.core.dispute;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/**
 * A term in dispute.
 *
 * @param key a short name for the term, permanent within the dispute
 * @param change the change that would alter the term, absent if there is none
 * @param positions each party's position on the term
 */
public record DisputedTerm(
        @Text String key, @Nullable ChangeNumber change, SortedMap<OwnerId, @Text String> positions) {
    public DisputedTerm {
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
    }
}
