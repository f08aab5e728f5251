/** Answers: which changes are on record, and where does each stand on a day? */
@NullMarked
package no.partnerskap.view.change;

import org.jspecify.annotations.NullMarked;
