/** How JSON is read at the edge: strictly, since what is read may become a record for good. */
@NullMarked
package no.partnerskap.api.json;

import org.jspecify.annotations.NullMarked;
