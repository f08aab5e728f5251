package no.partnerskap.core.agreement;

import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Line;

/**
 * Participant in an evaluation: for which owner, in which role.
 *
 * @param owner the owner that the participant represented
 * @param role the role of the participant, never a name
 */
public record Evaluator(OwnerId owner, @Line String role) {}
