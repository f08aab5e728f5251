/** Pages for a person with a browser. */
@NullMarked
package no.partnerskap.api.page;

import org.jspecify.annotations.NullMarked;
