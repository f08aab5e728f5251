/** How callers prove who they are: tokens of the issuers that are trusted here, each read in its own way. */
@NullMarked
package no.partnerskap.api.signin;

import org.jspecify.annotations.NullMarked;
