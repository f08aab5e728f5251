/** What a person with a browser finds at the address of the service. */
@NullMarked
package no.partnerskap.api.page;

import org.jspecify.annotations.NullMarked;
