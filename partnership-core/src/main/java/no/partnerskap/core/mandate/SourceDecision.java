package no.partnerskap.core.mandate;

import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.TextKind.Line;

/**
 * Decision that a mandate rests on: the body, the date and a reference (case number, or act and section).
 *
 * @param by the body that decided to give the mandate
 * @param decidedOn when that body decided to give the mandate
 * @param reference where the decision is found, as a case number in the owner's archive
 */
public record SourceDecision(
        Body by, Occurred decidedOn, @Line String reference) {}
