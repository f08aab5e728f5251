/** Makes requests from the description of the interface, good ones and broken ones, the same for the same seed. */
@NullMarked
package no.partnerskap.api.fuzz;

import org.jspecify.annotations.NullMarked;
