/**
 * Disputes between the owners (no: tvister): on named terms, mediated by the county governor, decided by the dispute board if
 * mediation fails.
 */
@NullMarked
package no.partnerskap.core.dispute;

import org.jspecify.annotations.NullMarked;
