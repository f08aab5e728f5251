package no.partnerskap.core.mandate;

import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.TextKind.Line;

/** The decision that a mandate rests on: by whom, when, and where it can be found (case number, or act and section). */
public record SourceDecision(
        Body by, Occurred decidedOn, @Line String reference) {}
