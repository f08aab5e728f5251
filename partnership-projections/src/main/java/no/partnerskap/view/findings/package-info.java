/** Answers: what have rules found in this partnership, is it still open, and what would resolve it? */
@NullMarked
package no.partnerskap.view.findings;

import org.jspecify.annotations.NullMarked;
