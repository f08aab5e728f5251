package no.partnerskap.view.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.agreement.EvaluationAction;
import no.partnerskap.core.agreement.Evaluator;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.ConfirmationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Evaluation as recorded.
 *
 * @param recordedBy the owner that recorded this evaluation
 * @param evaluatedOn when this evaluation took place
 * @param participants the participants in this evaluation, each with owner and role
 * @param findings what this evaluation found, in words
 * @param actions the actions agreed after this evaluation, each with the owner responsible and the last day for it
 * @param nextDue the day in Oslo by which this evaluation sets the next one; absent if it sets none
 * @param version the version of the event that recorded this evaluation
 * @param recordedAt when this evaluation was recorded, in UTC
 * @param confirmation whose word this evaluation is, and since when
 */
public record EvaluationView(
        OwnerId recordedBy,
        Occurred evaluatedOn,
        List<Evaluator> participants,
        String findings,
        List<EvaluationAction> actions,
        @Nullable LocalDate nextDue,
        long version,
        Instant recordedAt,
        ConfirmationStatus confirmation) {
    public EvaluationView {
        participants = List.copyOf(participants);
        actions = List.copyOf(actions);
    }
}
