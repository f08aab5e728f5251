/** What would have given a better verdict: hypothetical histories, judged by the ordinary judge. */
@NullMarked
package no.partnerskap.core.involvement.counterfactual;

import org.jspecify.annotations.NullMarked;
