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
 * @param key the short name of the term, permanent within the dispute; for a clause, its key
 * @param change the number of the change that would alter the term; absent if there is none
 * @param positions the position on the term of the party that raises the dispute, which is required; what it says of another's is
 *     its allegation until that party states its own
 */
public record DisputedTerm(
        @Text String key, @Nullable ChangeNumber change, SortedMap<OwnerId, @Text String> positions) {
    public DisputedTerm {
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
    }
}
