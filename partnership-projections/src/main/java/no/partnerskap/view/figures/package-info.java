/** Answers: how much is open in all partnerships together? For those who operate the service. */
@NullMarked
package no.partnerskap.view.figures;

import org.jspecify.annotations.NullMarked;
