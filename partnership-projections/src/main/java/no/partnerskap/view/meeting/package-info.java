/** Answers: what was on the agenda of each meeting, what became of it, and when is the next one due? */
@NullMarked
package no.partnerskap.view.meeting;

import org.jspecify.annotations.NullMarked;
