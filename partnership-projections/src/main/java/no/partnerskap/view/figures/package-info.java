/** Answers: how much stands open in all partnerships together, for those who watch over the service? */
@NullMarked
package no.partnerskap.view.figures;

import org.jspecify.annotations.NullMarked;
