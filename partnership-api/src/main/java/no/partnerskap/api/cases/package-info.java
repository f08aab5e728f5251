/** Audit cases: timelines with expected verdicts, played through the ordinary commands and audit. */
@NullMarked
package no.partnerskap.api.cases;

import org.jspecify.annotations.NullMarked;
