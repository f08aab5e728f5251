/** The involvement audit: was each owner involved before a change took effect? Judged at each read; nothing is stored. */
@NullMarked
package no.partnerskap.view.involvementaudit;

import org.jspecify.annotations.NullMarked;
