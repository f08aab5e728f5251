/** Mandates (no: fullmakter): who may speak for an owner, on which subjects, on whose decision and when. */
@NullMarked
package no.partnerskap.core.mandate;

import org.jspecify.annotations.NullMarked;
