/** The description of the interface, made from the controllers. */
@NullMarked
package no.partnerskap.api.openapi;

import org.jspecify.annotations.NullMarked;
