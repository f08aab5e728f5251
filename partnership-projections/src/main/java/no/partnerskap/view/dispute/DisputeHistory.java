package no.partnerskap.view.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.dispute.Dispute;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.dispute.DisputeStage;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/**
 * Dispute with its stage, the statements of the parties and the terms set by the board.
 *
 * @param raisedIn the version of the event that raised the dispute
 * @param recordedAt when that event was recorded, in UTC
 * @param submittedOn the day in Oslo on which the dispute was submitted to the county governor
 * @param statements the parties that have submitted a statement open to all parties; statements for the mediator alone are left out
 * @param set the terms set by the board; none by a decision on a dispute that was withdrawn
 */
public record DisputeHistory(
        Dispute dispute,
        long raisedIn,
        Instant recordedAt,
        LocalDate submittedOn,
        SortedSet<OwnerId> statements,
        List<SetTerm> set) {
    public DisputeHistory {
        statements = Collections.unmodifiableSortedSet(new TreeSet<>(statements));
        set = List.copyOf(set);
    }

    /** All disputes that some events tell of, by number; events of anything else are passed over. */
    public static List<DisputeHistory> all(List<Recorded<PartnershipEvent>> events) {
        SortedMap<DisputeNumber, DisputeHistory> disputes = new TreeMap<>();
        for (var recorded : events) {
            if (recorded.event() instanceof DisputeRaised e) {
                disputes.put(e.dispute(), raised(e, recorded));
            } else if (recorded.event() instanceof DisputeEvent e) {
                disputes.computeIfPresent(
                        e.dispute(),
                        (number, known) -> known.after(e, recorded.audience().equals(Audience.PARTIES)));
            }
        }
        return List.copyOf(disputes.values());
    }

    /** The dispute that the events of one tell of; nothing where none was raised. */
    public static Optional<DisputeHistory> of(List<Recorded<PartnershipEvent>> events) {
        return all(events).stream().findFirst();
    }

    private static DisputeHistory raised(DisputeRaised e, Recorded<?> recorded) {
        return new DisputeHistory(
                Dispute.of(e),
                recorded.version(),
                recorded.recordedAt(),
                e.submittedOn().day(),
                Collections.emptySortedSet(),
                List.of());
    }

    private DisputeHistory after(DisputeEvent event, boolean toAll) {
        var heard = new TreeSet<>(statements);
        if (event instanceof StatementSubmitted e && toAll) {
            heard.add(e.party());
        }
        var laidDown = new ArrayList<>(set);
        var now = dispute.after(event);
        if (event instanceof BoardDecisionRecorded e && now.stage() != DisputeStage.WITHDRAWN) {
            laidDown.addAll(e.terms());
        }
        return new DisputeHistory(now, raisedIn, recordedAt, submittedOn, heard, laidDown);
    }
}
