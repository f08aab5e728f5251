package no.partnerskap.core.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Text;

/** Action from an evaluation: what, the owner responsible, and the deadline. */
public record EvaluationAction(@Text String what, OwnerId owner, LocalDate due) {}
