/** The event index: the record by subject, which every view reads. Rebuilt from events; nothing else writes here. */
@NullMarked
package no.partnerskap.view.record;

import org.jspecify.annotations.NullMarked;
