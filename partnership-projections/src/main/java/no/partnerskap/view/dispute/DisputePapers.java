package no.partnerskap.view.dispute;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.DisputeWithdrawn;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputeEvent.MediationHeld;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/**
 * The papers of one dispute: those who mediate or decide it see these and no more.
 *
 * @param changes the changes that its terms name
 * @param passedOn whether mediation has failed or the board has opened its case
 */
public record DisputePapers(DisputeNumber dispute, Set<ChangeNumber> changes, boolean passedOn) {
    public DisputePapers {
        changes = Set.copyOf(changes);
    }

    /** Those of all disputes, from their files in the order of the record. */
    static List<DisputePapers> of(List<Recorded<PartnershipEvent>> files) {
        var all = new TreeMap<DisputeNumber, DisputePapers>();
        for (var recorded : files) {
            if (recorded.event() instanceof DisputeRaised e) {
                all.put(e.dispute(), raised(e));
            } else if (recorded.event() instanceof DisputeEvent e) {
                all.computeIfPresent(e.dispute(), (number, papers) -> papers.after(e));
            }
        }
        return List.copyOf(all.values());
    }

    private static DisputePapers raised(DisputeRaised event) {
        var changes = event.terms().stream()
                .map(DisputedTerm::change)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new DisputePapers(event.dispute(), changes, false);
    }

    private DisputePapers after(DisputeEvent event) {
        return switch (event) {
            case MediationFailed e -> new DisputePapers(dispute, changes, true);
            case BoardCaseOpened e -> new DisputePapers(dispute, changes, true);
            case DisputeRaised e -> this;
            case StatementSubmitted e -> this;
            case MediationHeld e -> this;
            case BoardDecisionRecorded e -> this;
            case DisputeWithdrawn e -> this;
        };
    }
}
