/** Command line of the jar: commands other than the service. */
@NullMarked
package no.partnerskap.api.cli;

import org.jspecify.annotations.NullMarked;
