/** Agreements over HTTP. */
@NullMarked
package no.partnerskap.api.agreement;

import org.jspecify.annotations.NullMarked;
