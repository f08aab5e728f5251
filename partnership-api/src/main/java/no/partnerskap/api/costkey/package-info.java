/** Sharing cost over HTTP. */
@NullMarked
package no.partnerskap.api.costkey;

import org.jspecify.annotations.NullMarked;
