/** How much one consumer may ask for, so that there is room for the others. */
@NullMarked
package no.partnerskap.api.limit;

import org.jspecify.annotations.NullMarked;
