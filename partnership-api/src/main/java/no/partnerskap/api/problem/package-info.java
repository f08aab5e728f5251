/** Every way in which a request can fail, told as problem details (RFC 9457) with a code that never changes. */
@NullMarked
package no.partnerskap.api.problem;

import org.jspecify.annotations.NullMarked;
