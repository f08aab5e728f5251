/** Findings over HTTP. */
@NullMarked
package no.partnerskap.api.finding;

import org.jspecify.annotations.NullMarked;
