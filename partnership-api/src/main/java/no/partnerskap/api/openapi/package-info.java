/** OpenAPI description of the interface, generated from the controllers. */
@NullMarked
package no.partnerskap.api.openapi;

import org.jspecify.annotations.NullMarked;
