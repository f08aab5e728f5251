/** Remedies and earliest dates: what would have given a better verdict, found by giving hypothetical histories to the ordinary judge. */
@NullMarked
package no.partnerskap.core.involvement.counterfactual;

import org.jspecify.annotations.NullMarked;
