/** The sample says what its stories promise. */
@NullMarked
package no.partnerskap.api.sample;

import org.jspecify.annotations.NullMarked;
