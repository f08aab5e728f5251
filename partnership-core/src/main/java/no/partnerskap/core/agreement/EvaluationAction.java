package no.partnerskap.core.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Action from an evaluation: what, the owner responsible, and the deadline.
 *
 * @param what the action, in words
 * @param owner the owner responsible for the action
 * @param due the last day in Oslo for the action
 */
public record EvaluationAction(@Text String what, OwnerId owner, LocalDate due) {}
