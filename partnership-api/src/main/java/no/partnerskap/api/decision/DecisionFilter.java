package no.partnerskap.api.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.view.decisionhistory.DecisionEntry;
import no.partnerskap.view.decisionhistory.DecisionEntry.MeetingDecision;
import no.partnerskap.view.decisionhistory.DecisionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Filter and order of a list of decisions.
 *
 * @param order the order of the decisions by the event that first recorded each; {@code newest} first if absent
 * @param meeting only decisions of the meeting of this number
 * @param change only decisions that deal with the change of this number
 * @param subject only decisions about this kind of change
 * @param status only decisions with this status on {@code validOn}
 */
record DecisionFilter(
        @Schema(defaultValue = "newest") @Nullable DecisionOrder order,
        @Nullable Integer meeting,
        @Nullable Integer change,
        @Nullable ChangeKind subject,
        @Nullable DecisionStatus status) {

    /** Whether the newest decisions come first, or the oldest. */
    enum DecisionOrder {
        newest,
        oldest
    }

    /** The decisions asked for, in the order asked for; given in the order of the record. */
    List<DecisionEntry> among(List<DecisionEntry> decisions) {
        var byVersion = Comparator.comparingLong(DecisionEntry::version);
        return decisions.stream()
                .filter(this::wanted)
                .sorted(order == DecisionOrder.oldest ? byVersion : byVersion.reversed())
                .toList();
    }

    private boolean wanted(DecisionEntry decision) {
        return (meeting == null
                        || decision instanceof MeetingDecision made
                                && made.meeting().meeting().value() == meeting)
                && (change == null || decision.changes().stream().anyMatch(number -> number.value() == change))
                && (subject == null || decision.about().filter(subject::equals).isPresent())
                && (status == null || decision.head().status() == status);
    }
}
