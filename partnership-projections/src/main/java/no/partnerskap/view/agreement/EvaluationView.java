package no.partnerskap.view.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.agreement.EvaluationAction;
import no.partnerskap.core.agreement.Evaluator;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Evaluation as recorded; {@code version} is the number of the event. */
public record EvaluationView(
        OwnerId recordedBy,
        Occurred evaluatedOn,
        List<Evaluator> participants,
        String findings,
        List<EvaluationAction> actions,
        @Nullable LocalDate nextDue,
        long version,
        Instant recordedAt) {
    public EvaluationView {
        participants = List.copyOf(participants);
        actions = List.copyOf(actions);
    }
}
