/** Mandates and rules of delegation over HTTP. */
@NullMarked
package no.partnerskap.api.mandate;

import org.jspecify.annotations.NullMarked;
