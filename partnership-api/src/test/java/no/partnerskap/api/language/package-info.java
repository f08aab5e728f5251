/** Shows how the language of a request is found. */
@NullMarked
package no.partnerskap.api.language;

import org.jspecify.annotations.NullMarked;
