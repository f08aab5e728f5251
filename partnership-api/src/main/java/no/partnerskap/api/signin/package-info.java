/** Authentication of callers: tokens of trusted issuers, and the mapping of each to a caller. */
@NullMarked
package no.partnerskap.api.signin;

import org.jspecify.annotations.NullMarked;
