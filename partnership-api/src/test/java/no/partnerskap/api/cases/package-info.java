/** Shows that cases played through the ordinary commands get the answers that they expect. */
@NullMarked
package no.partnerskap.api.cases;

import org.jspecify.annotations.NullMarked;
