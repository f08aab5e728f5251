/** Answers: what was the state just after an event, and what did each event change? */
@NullMarked
package no.partnerskap.view.history;

import org.jspecify.annotations.NullMarked;
