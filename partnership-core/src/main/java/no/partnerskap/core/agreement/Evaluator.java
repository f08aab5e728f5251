package no.partnerskap.core.agreement;

import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Line;

/** Participant in an evaluation: for which owner, in which role. */
public record Evaluator(OwnerId owner, @Line String role) {}
