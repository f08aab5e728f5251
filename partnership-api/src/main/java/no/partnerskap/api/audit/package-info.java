/** The involvement audit over HTTP. */
@NullMarked
package no.partnerskap.api.audit;

import org.jspecify.annotations.NullMarked;
