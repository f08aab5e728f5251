/** Inbox: what awaits each owner's line in a partnership, until when, and by which rule. */
@NullMarked
package no.partnerskap.view.inbox;

import org.jspecify.annotations.NullMarked;
