/** Partnership meetings (no: partnerskapsmøter): agenda, attendance, decisions, and minutes that every owner approves. */
@NullMarked
package no.partnerskap.core.meeting;

import org.jspecify.annotations.NullMarked;
