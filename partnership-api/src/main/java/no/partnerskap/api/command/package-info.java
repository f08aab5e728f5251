/** Sending a command: the endpoint that controllers share, its dry run, and the result that it answers with. */
@NullMarked
package no.partnerskap.api.command;

import org.jspecify.annotations.NullMarked;
