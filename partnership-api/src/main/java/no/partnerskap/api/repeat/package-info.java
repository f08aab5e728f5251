/** Repeated requests: the same idempotency key and body get the first response, and are carried out once. */
@NullMarked
package no.partnerskap.api.repeat;

import org.jspecify.annotations.NullMarked;
