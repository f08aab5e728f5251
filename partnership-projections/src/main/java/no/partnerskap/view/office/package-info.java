/** Answers: who owns an office, what are its owners called, and who may speak for them? */
@NullMarked
package no.partnerskap.view.office;

import org.jspecify.annotations.NullMarked;
