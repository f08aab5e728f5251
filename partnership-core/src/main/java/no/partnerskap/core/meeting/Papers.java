package no.partnerskap.core.meeting;

import java.util.List;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;

/** What was sent out for an item of the agenda, and when. */
public record Papers(Occurred sentOn, List<EvidenceRef> documents) {
    public Papers {
        documents = List.copyOf(documents);
    }
}
