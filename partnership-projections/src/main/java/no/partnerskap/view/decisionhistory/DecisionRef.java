package no.partnerskap.view.decisionhistory;

import no.partnerskap.core.kernel.DecisionNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reference to a decision by its permanent id, and by its own number if a meeting made it.
 *
 * @param version the permanent id of the decision referred to: the version of the event that first recorded it
 * @param decision the number of the decision within the partnership; absent if no meeting made it
 */
public record DecisionRef(long version, @Nullable DecisionNumber decision) {}
