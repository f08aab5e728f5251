package no.partnerskap.api.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.view.decisionhistory.DecisionStatus;
import no.partnerskap.view.decisionhistory.DecisionEntry;
import org.jspecify.annotations.Nullable;

/** Which decisions are asked for, and in what order: the newest first unless said. */
record DecisionFilter(
        @Schema(defaultValue = "newest") @Nullable Order order,
        @Nullable Integer meeting,
        @Nullable Integer change,
        @Nullable ChangeKind subject,
        @Nullable DecisionStatus status) {

    enum Order {
        newest,
        oldest
    }

    /** The decisions asked for, in the order asked for; given in the order of the record. */
    List<DecisionEntry> among(List<DecisionEntry> decisions) {
        var byVersion = Comparator.comparingLong(DecisionEntry::version);
        return decisions.stream()
                .filter(this::wanted)
                .sorted(order == Order.oldest ? byVersion : byVersion.reversed())
                .toList();
    }

    private boolean wanted(DecisionEntry decision) {
        return (meeting == null
                        || decision.meeting() != null
                                && decision.meeting().meeting().value() == meeting)
                && (change == null || concerns(decision, change))
                && (subject == null || decision.subject() == subject)
                && (status == null || decision.status() == status);
    }

    private static boolean concerns(DecisionEntry decision, int change) {
        return decision.change() != null && decision.change().value() == change
                || decision.board() != null
                        && decision.board().settles().stream().anyMatch(settled -> settled.value() == change);
    }
}
