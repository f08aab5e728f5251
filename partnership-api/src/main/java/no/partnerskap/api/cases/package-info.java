/** Plays timelines with expected verdicts through the ordinary commands and asks the ordinary audit. */
@NullMarked
package no.partnerskap.api.cases;

import org.jspecify.annotations.NullMarked;
