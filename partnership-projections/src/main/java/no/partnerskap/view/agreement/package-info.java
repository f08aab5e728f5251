/** Answers: which agreement applies, what does it say, and how did it come about? */
@NullMarked
package no.partnerskap.view.agreement;

import org.jspecify.annotations.NullMarked;
