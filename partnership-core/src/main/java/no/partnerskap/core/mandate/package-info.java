/** Mandates (no: fullmakter): who may represent an owner, on which subjects, by whose decision and when. */
@NullMarked
package no.partnerskap.core.mandate;

import org.jspecify.annotations.NullMarked;
