package no.partnerskap.core.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Action from an evaluation: what, the owner responsible, and the deadline.
 *
 * @param what what is to be done after the evaluation, in words
 * @param owner the owner that sees to the action
 * @param due the last day for the action
 */
public record EvaluationAction(@Text String what, OwnerId owner, LocalDate due) {}
