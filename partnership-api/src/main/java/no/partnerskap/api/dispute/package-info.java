/** Disputes over HTTP. */
@NullMarked
package no.partnerskap.api.dispute;

import org.jspecify.annotations.NullMarked;
