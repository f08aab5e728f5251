/** Disputes between the owners (no: tvister): on named terms, mediated by the county governor, set by the board where that fails. */
@NullMarked
package no.partnerskap.core.dispute;

import org.jspecify.annotations.NullMarked;
