/** Answers: who owns an office, what are the details of its owners, and who may represent them? */
@NullMarked
package no.partnerskap.view.office;

import org.jspecify.annotations.NullMarked;
