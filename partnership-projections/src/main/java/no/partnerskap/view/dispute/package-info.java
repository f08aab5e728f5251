/** Which papers belong with each dispute, and has it been passed on to the board? */
@NullMarked
package no.partnerskap.view.dispute;

import org.jspecify.annotations.NullMarked;
