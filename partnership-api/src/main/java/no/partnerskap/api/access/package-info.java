/** Who calls, what they are to a partnership, and what they may do there: nothing that is not said here. */
@NullMarked
package no.partnerskap.api.access;

import org.jspecify.annotations.NullMarked;
