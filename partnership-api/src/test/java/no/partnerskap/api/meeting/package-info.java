/** Tests of the minutes' words. */
@NullMarked
package no.partnerskap.api.meeting;

import org.jspecify.annotations.NullMarked;
