/** Tests of what the service says when it cannot start. */
@NullMarked
package no.partnerskap.api.start;

import org.jspecify.annotations.NullMarked;
