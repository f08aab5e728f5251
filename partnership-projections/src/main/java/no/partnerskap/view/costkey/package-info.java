/** Answers: how is cost shared, on any day and as known at any instant? A pure fold of the record. */
@NullMarked
package no.partnerskap.view.costkey;

import org.jspecify.annotations.NullMarked;
