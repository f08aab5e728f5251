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
 * @param owner the owner toward which the change is to be in time
 * @param owed the level of involvement owed to the owner on that date
 * @param from the earliest effective date in time, after {@code validOn}; absent if there is none within 400 days
 * @param by what is needed to be in time: nothing beyond the record, or one more step on {@code validOn}
 * @param rule the rule that decides whether that is in time
 * @param values the numbers of the policy that were used, by name, with the day of the step as {@code stepOn} and the end of its
 *     answer window as {@code respondBy}
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
