/** Facts of a change, a claim, an office and a meeting at an instant: folds of the recorded events, without a verdict. */
@NullMarked
package no.partnerskap.core.involvement.facts;

import org.jspecify.annotations.NullMarked;
