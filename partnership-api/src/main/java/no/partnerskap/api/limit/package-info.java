/** Rate limits of consumers, so that there is room for the others. */
@NullMarked
package no.partnerskap.api.limit;

import org.jspecify.annotations.NullMarked;
