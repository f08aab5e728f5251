/** Which papers belong with each dispute, and has it been passed on to the board? */
@NullMarked
package no.partnerskap.view.disputepapers;

import org.jspecify.annotations.NullMarked;
