/**
 * Changes to how an office is run (no: endringer): proposals and reports, claims of involvement and their answers, own-line
 * decisions, effect.
 */
@NullMarked
package no.partnerskap.core.change;

import org.jspecify.annotations.NullMarked;
