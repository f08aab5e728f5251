/** The command line of the same jar: what runs besides the service. */
@NullMarked
package no.partnerskap.api.cli;

import org.jspecify.annotations.NullMarked;
