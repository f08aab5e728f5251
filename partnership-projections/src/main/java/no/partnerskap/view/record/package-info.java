/** The event index: the record by subject, which every view reads. Written with the events, and rebuilt from them alone. */
@NullMarked
package no.partnerskap.view.record;

import org.jspecify.annotations.NullMarked;
