/** What is known of a change, a claim, an office and a meeting at a moment: folds of the recorded events, without a judgement. */
@NullMarked
package no.partnerskap.core.involvement.facts;

import org.jspecify.annotations.NullMarked;
