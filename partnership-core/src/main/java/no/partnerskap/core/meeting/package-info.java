/** Partnership meetings (no: partnerskapsmøter): what was on the agenda, who was there, and minutes that both owners approved. */
@NullMarked
package no.partnerskap.core.meeting;

import org.jspecify.annotations.NullMarked;
