package no.partnerskap.core.mandate;

import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.TextKind.Line;

/** Decision that a mandate rests on: the body, the date and a reference (case number, or act and section). */
public record SourceDecision(Body by, Occurred decidedOn, @Line String reference) {}
