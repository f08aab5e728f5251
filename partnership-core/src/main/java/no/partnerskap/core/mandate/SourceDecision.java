package no.partnerskap.core.mandate;

import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.TextKind.Line;

/**
 * Decision that a mandate rests on: the body, the date and a reference (case number, or act and section).
 *
 * @param by the body that gave the mandate; never the holder itself
 * @param decidedOn when that body gave the mandate
 * @param reference where the source is found: a case number in the owner's archive, or an act and section
 */
public record SourceDecision(
        Body by, Occurred decidedOn, @Line String reference) {}
