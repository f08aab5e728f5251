/** Answers: was each owner involved before a change took effect? Rebuilt from events; nothing else writes here. */
@NullMarked
package no.partnerskap.view.involvementaudit;

import org.jspecify.annotations.NullMarked;
