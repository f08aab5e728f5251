/**
 * Findings (no: merknader): one list for each partnership of what rules remarked on and did not refuse. A finding opens and closes
 * by what is recorded or because a day has come. Pure functions of the record, the policies and the question.
 */
@NullMarked
package no.partnerskap.core.finding;

import org.jspecify.annotations.NullMarked;
