/** Answers: what have rules found in this partnership, does it still hold, and what would put it right? */
@NullMarked
package no.partnerskap.view.findings;

import org.jspecify.annotations.NullMarked;
