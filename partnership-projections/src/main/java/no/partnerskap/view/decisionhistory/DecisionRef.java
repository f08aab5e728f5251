package no.partnerskap.view.decisionhistory;

import no.partnerskap.core.kernel.DecisionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A decision by its permanent id, and by its own number where a meeting made it.
 *
 * @param version the permanent id of the decision: the version of the event that recorded it
 * @param decision the decision's own number within the partnership, where a meeting made it
 */
public record DecisionRef(long version, @Nullable DecisionNumber decision) {}
