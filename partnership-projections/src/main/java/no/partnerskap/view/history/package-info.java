/** What the record said just after one of its events, and what each event changed. */
@NullMarked
package no.partnerskap.view.history;

import org.jspecify.annotations.NullMarked;
