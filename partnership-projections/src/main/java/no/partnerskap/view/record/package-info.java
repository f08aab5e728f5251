/** The record, filed by what it concerns: what every view reads. Rebuilt from events; nothing else writes here. */
@NullMarked
package no.partnerskap.view.record;

import org.jspecify.annotations.NullMarked;
