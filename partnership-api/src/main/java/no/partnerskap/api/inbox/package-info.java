/** Inbox over HTTP: what awaits the caller's own line, and the operations that answer it. */
@NullMarked
package no.partnerskap.api.inbox;

import org.jspecify.annotations.NullMarked;
