/**
 * What the rules found (no: avvik og merknader): one list for each partnership of all that a rule noticed and did not refuse. Every
 * finding opens and closes, by what is recorded or because a day has come. Pure functions of the record, the policies and the question.
 */
@NullMarked
package no.partnerskap.core.finding;

import org.jspecify.annotations.NullMarked;
