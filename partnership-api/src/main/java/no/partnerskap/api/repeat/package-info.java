/** Requests that are sent again: the same key and the same body get the first answer, and are carried out once. */
@NullMarked
package no.partnerskap.api.repeat;

import org.jspecify.annotations.NullMarked;
