package no.partnerskap.core.meeting;

import java.util.List;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;

/**
 * Papers sent for an agenda item, and when.
 *
 * @param sentOn when this set of papers was sent
 * @param documents the documents in this set of papers
 */
public record Papers(Occurred sentOn, List<EvidenceRef> documents) {
    public Papers {
        documents = List.copyOf(documents);
    }
}
