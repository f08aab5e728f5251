/** Answers: how far has each dispute come, what is it about, and what was on record when it was raised? */
@NullMarked
package no.partnerskap.view.dispute;

import org.jspecify.annotations.NullMarked;
