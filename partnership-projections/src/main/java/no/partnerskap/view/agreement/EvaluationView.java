package no.partnerskap.view.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.agreement.EvaluationAction;
import no.partnerskap.core.agreement.Evaluator;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Evaluation as recorded; {@code version} is the number of the event.
 *
 * @param recordedBy the owner that recorded this evaluation
 * @param evaluatedOn when this evaluation was held
 * @param participants those who took part in this evaluation
 * @param findings what this evaluation found, in words
 * @param actions what this evaluation asks for
 * @param nextDue the day by which this evaluation asks for the next
 * @param version the version of the event that recorded this evaluation
 * @param recordedAt when this evaluation was recorded, in UTC
 */
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
