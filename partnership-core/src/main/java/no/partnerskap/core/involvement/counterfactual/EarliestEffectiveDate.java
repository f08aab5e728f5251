package no.partnerskap.core.involvement.counterfactual;

import java.time.LocalDate;
import java.util.Map;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Earliest effective date in time toward one owner, with how it was computed.
 *
 * @param owner the owner toward which the change would be in time
 * @param owed the level of involvement that the owner is owed
 * @param from the earliest such date; absent if there is none within 400 days
 * @param by what is needed: nothing beyond the record, or one more step on the day of the question
 * @param rule the rule that sets the lead time
 * @param values the day counts used by name, the day of the step, and the end of the answer window if there is one
 */
public record EarliestEffectiveDate(
        OwnerId owner, Level owed, @Nullable LocalDate from, By by, Rule rule, Map<String, String> values) {
    public EarliestEffectiveDate {
        values = Map.copyOf(values);
    }

    /** What is needed to be in time. */
    public enum By {
        /** Nothing more: the recorded steps are enough, or none is owed. */
        AS_RECORDED,
        INFORMING_TODAY,
        CONSULTING_TODAY,
        CONSENT_TODAY
    }
}
