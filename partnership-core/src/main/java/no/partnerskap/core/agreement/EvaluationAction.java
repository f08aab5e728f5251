package no.partnerskap.core.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Text;

/** What an evaluation asks for, which owner sees to it, and the last day for it. */
public record EvaluationAction(@Text String what, OwnerId owner, LocalDate due) {}
