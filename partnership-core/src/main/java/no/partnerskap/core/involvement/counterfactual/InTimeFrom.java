package no.partnerskap.core.involvement.counterfactual;

import java.time.LocalDate;
import java.util.Map;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * From which effective date a change would be in time toward one owner, with the working.
 *
 * @param from the earliest such date; absent where none within the next 400 days would be
 * @param by what it takes: what is on record already, or one step more, taken on the day of the question
 * @param rule the rule that sets the time
 * @param values the day counts used by their names, the day of the step, and the end of the answer window where there is one
 */
public record InTimeFrom(
        OwnerId owner, Level owed, @Nullable LocalDate from, By by, Rule rule, Map<String, String> values) {
    public InTimeFrom {
        values = Map.copyOf(values);
    }

    /** What it takes to be in time. */
    public enum By {
        /** Nothing more: steps on record are enough, or none is owed. */
        AS_RECORDED,
        INFORMING_TODAY,
        CONSULTING_TODAY,
        CONSENT_TODAY
    }
}
